import type { Sentences } from '../sentences.ts'

export const problemsOutput: Sentences = {
  '"{0}" cannot be written: it is a folder': '“{0}”无法写入：它是文件夹',
  '"{0}" cannot be written: it is a pipe, a socket or a device, not a file':
    '“{0}”无法写入：它是管道、套接字或设备，不是文件',
  '"{0}" cannot be written: there is no folder "{1}"': '“{0}”无法写入：没有文件夹“{1}”',
  '"{0}" could not be written: the system answered {1}': '“{0}”无法写入：系统返回 {1}',
  '"standard output" could not be written: the system answered {0}': '标准输出无法写入：系统返回 {0}',
  '"{0}" could not be removed: the system answered {1}': '“{0}”无法删除：系统返回 {1}',
  'it tells of an earlier run, and would be taken for the report of this one if this one failed':
    '它是上一次运行的报告；如果本次运行失败，它会被误认为本次的报告',
  'remove it, or see whether this user may write in its folder': '请删除它，或看看当前用户能否在其文件夹中写入',
  'whoever reads standard output stopped before the report was whole': '标准输出的读取方在报告写完之前就停止了读取',
  'a part of a report may look like a report, and the part that is missing may hold what failed':
    '报告的一部分看上去可能像完整的报告，而缺失的部分可能正好包含未通过的内容',
  'write the report to a file, such as "-o json=report.json", and read as much of that as you like':
    '把报告写入文件，例如“-o json=report.json”，然后想读多少就读多少',
  '"{0}" is there already': '“{0}”已经存在',
  'name a file that is not there yet, or move this one away first': '换一个尚不存在的文件名，或先把这个文件移走',
  'a report is written whole or not at all, which would put a file in its place':
    '报告要么完整写入，要么不写，这会用文件取代它',
  'a run whose report is lost proves nothing': '丢失了报告的运行证明不了任何事',
  'give the format without a path, such as "-o json", for standard output':
    '只写格式、不写路径即输出到标准输出，例如“-o json”',
  'make the folder first, or name another one': '先建立该文件夹，或写另一个文件夹',
  'name a file inside it': '写其中的某个文件',
  'name a folder that is not there yet': '写一个尚不存在的文件夹',
  'see whether the disk is full and whether this user may write there': '看看磁盘是否已满，以及当前用户能否在那里写入',
  'what somebody has written would be lost, so nothing was written': '他人写下的内容将会丢失，因此没有写入任何内容',
  'the report in the format "{0}" is longer than a text can be, some 500 million characters':
    '“{0}”格式的报告超过文本可有的长度（约 5 亿字符）',
  'a report that is cut hides findings, so it was not written': '截断的报告会隐藏结论，因此没有写出',
  'write a shorter format such as csv, check fewer folders at once, or take a census: waco census':
    '写 csv 等较短的格式，一次检查较少的文件夹，或进行普查：waco census',
}
