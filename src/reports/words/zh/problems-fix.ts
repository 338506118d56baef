import type { Sentences } from '../sentences.ts'

export const problemsFix: Sentences = {
  '"{0}" stands outside of this folder': '“{0}”不在当前文件夹之内',
  'only files of the project are changed, so it was left as it is': '只修改项目自己的文件，因此保持原样',
  'run "waco fix" in the folder of the project that it belongs to': '请在它所属项目的文件夹中运行“waco fix”',
  '"{0}" is a link, or a link leads to it': '“{0}”是链接，或经由链接到达',
  'the file at its end may belong to others, so it was left as it is': '链接指向的文件可能属于他人，因此保持原样',
  'name the file that the link leads to, if it is of this project': '如果链接指向的文件属于本项目，请直接写出该文件',
  '"{0}" could not be found again: the system answered {1}': '再次查找“{0}”时未找到：系统返回 {1}',
  'it is not known what would be changed, so nothing was': '不知道会改动什么，因此没有改动',
  'run the command again': '请重新运行该命令',
  '"{0}" was changed by somebody else while it was read': '读取期间“{0}”被他人修改',
  'what they have written would be lost, so it was left as it is': '他人写下的内容将会丢失，因此保持原样',
}
