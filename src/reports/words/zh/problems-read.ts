import type { Sentences } from '../sentences.ts'

export const problemsRead: Sentences = {
  'keep the document apart from the data it describes, or raise "file-size" under "limits" in waco.yaml':
    '将文档与它所描述的数据分开存放，或在 waco.yaml 的“limits”下调高“file-size”',
  '"{0}" lies more than {1} folders deep': '“{0}”所在的文件夹层次超过 {1} 层',
  'it was not looked into, and documents inside it would be missed without a word':
    '没有查看它，其中的文档会在无声中被漏掉',
  'name the files to check, leave the folder out in the settings, or raise "folder-depth" under "limits" in waco.yaml':
    '指定要检查的文件，在设置中排除该文件夹，或在 waco.yaml 的“limits”下调高“folder-depth”',
  '"{0}" cannot be opened: its name is not UTF-8': '“{0}”无法打开：文件名不是 UTF-8',
  '"{0}" changed while it was being read': '“{0}”在读取过程中发生了变化',
  '"{0}" could not be read: the system answered {1}': '“{0}”无法读取：系统返回 {1}',
  '"{0}" has {1} MiB, more than the {2} MiB that are read': '“{0}”有 {1} MiB，超过可读取的 {2} MiB',
  '"{0}" holds binary data': '“{0}”含有二进制数据',
  '"{0}" is UTF-16': '“{0}”是 UTF-16 编码',
  '"{0}" is a Git LFS pointer, not the content it stands for': '“{0}”是 Git LFS 指针，不是它所代表的内容',
  '"{0}" is a folder where a file is needed': '“{0}”是文件夹，而此处需要文件',
  '"{0}" is a link that leads out of the folder of the pack, or nowhere': '“{0}”是指向规则包文件夹之外或没有目标的链接',
  '"{0}" is a link that leads out of the project, or nowhere': '“{0}”是指向项目之外或没有目标的链接',
  '"{0}" is a link that leads out of the folder where the check was started': '“{0}”是指向启动检查的文件夹之外的链接',
  'nothing outside of it is read, so whether a heading is there is not known':
    '其外的内容不会读取，因此不知道该标题是否存在',
  'put the text itself into the project, or link to it without the part after "#"':
    '把文本本身放入项目，或链接时去掉“#”之后的部分',
  '"{0}" is a pipe, a socket or a device, not a file': '“{0}”是管道、套接字或设备，不是文件',
  '"{0}" is not UTF-8': '“{0}”不是 UTF-8 编码',
  '"{0}" may not be read by this user': '“{0}”不允许当前用户读取',
  'check the spelling, and that the path is relative to the folder the command runs in':
    '检查拼写，并确认路径是相对于运行命令的文件夹',
  'documents inside it would be missed without a word': '其中的文档会在毫无提示的情况下被漏掉',
  'fetch the content with "git lfs pull" before the check': '检查之前先用“git lfs pull”取得内容',
  'give the user that runs the check permission to read it': '允许运行检查的用户读取它',
  'give the user that runs the check permission to read the folder and all in it':
    '允许运行检查的用户读取该文件夹及其中全部内容',
  'give the user that runs the check permission to read the folder, or name the files to check':
    '允许运行检查的用户读取该文件夹，或直接写明要检查的文件',
  'it was asked for by name, so the run is incomplete without it': '它是点名要检查的，缺了它这次运行就不完整',
  'it was not opened: reading from it could wait for ever, and its text could not be shown as evidence':
    '没有打开它：读取可能永远等待，且其文本无法作为证据显示',
  'keep the document apart from the data it describes': '将文档与它所描述的数据分开存放',
  'links out of the project are not followed when a folder is searched': '搜索文件夹时不会跟随指向项目之外的链接',
  'name a file inside it': '写其中的某个文件',
  'name a text file; a text file with stray zero bytes has to be saved again as UTF-8':
    '写文本文件；若文本文件中混有零字节，须重新存为 UTF-8',
  'name the file on the command line to have it read, or remove the link': '在命令行中写明该文件以便读取，或删除该链接',
  'put the file itself into the folder; a package has to be mended by those who publish it':
    '将文件本身放进该文件夹；软件包须由其发布者修正',
  'rename the file; the sign that stands for a wrong byte shows where': '给文件改名；代表错误字节的符号标出了位置',
  'rules inside it would be missing without a word, so the pack is not used':
    '其中的规则会在毫无提示的情况下缺失，因此不使用该规则包',
  'run the check again when nothing writes to the file': '待没有程序写入该文件时，再运行一次检查',
  'save it as UTF-8': '存为 UTF-8',
  'save it as UTF-8; the first wrong byte is in line {0}': '存为 UTF-8；第一个错误字节在第 {0} 行',
  'save the text as a file, or send it to standard input with - and --stdin-name':
    '将文本存为文件，或用 - 和 --stdin-name 从标准输入传入',
  'see whether the file can be opened with another program, and whether the disk is well':
    '看看其他程序能否打开该文件，以及磁盘是否正常',
  'the folder "{0}" could not be looked into: the system answered {1}': '无法查看文件夹“{0}”：系统返回 {1}',
  'the text read may be half old and half new, so it was not judged': '读到的文本可能半新半旧，因此没有进行判定',
  'there is no file or folder "{0}"': '没有文件或文件夹“{0}”',
  'what cannot be read cannot be judged, and is never counted as a pass': '无法读取就无法判定，绝不算作通过',
  'what stands elsewhere on the machine is not part of the pack, so the pack is not used':
    '本机别处的内容不属于该规则包，因此不使用该规则包',
  'what it settles is not known, so nothing was judged': '不知道其中的设置，因此没有进行判定',
  '{+0}; or use --no-settings': '{+0}；或使用 --no-settings',
  'which failures are known can then not be told, so nothing was judged':
    '这样就无法知道哪些不通过是已知的，因此没有进行判定',
  '{+0}; or use --no-baseline': '{+0}；或使用 --no-baseline',
  '"{0}" cannot be unpacked: the system answered {1}': '“{0}”无法解压：系统返回 {1}',
  'it is no gzip file, or only a piece of one, and half of what was judged proves nothing':
    '它不是 gzip 文件，或只是其中一段，而判定结果的一半什么也不能证明',
  'make the file again with the run that wrote it': '用写出它的运行重新生成',
}
