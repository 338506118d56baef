import type { Sentences } from '../sentences.ts'

export const problemsOutput: Sentences = {
  '"{0}" cannot be written: it is a folder': '“{0}”无法写入：它是文件夹',
  '"{0}" cannot be written: it is a pipe, a socket or a device, not a file':
    '“{0}”无法写入：它是管道、套接字或设备，不是文件',
  '"{0}" cannot be written: there is no folder "{1}"': '“{0}”无法写入：没有文件夹“{1}”',
  '"{0}" could not be written: the system answered {1}': '“{0}”无法写入：系统返回 {1}',
  '"standard output" could not be written: the system answered {0}': '标准输出无法写入：系统返回 {0}',
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
}
