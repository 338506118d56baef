import type { Sentences } from '../sentences.ts'

/** What is wrong with a line of a stream. */
export const problemsLine: Sentences = {
  'nothing of the line was judged, and that is never counted as a pass': '该行未作任何判定，这绝不算作通过',
  'the line is not JSON': '该行不是 JSON',
  'write one whole JSON object to a line, as "jq -c" does, and no empty line':
    '每行写一个完整的 JSON 对象，如“jq -c”所为，不留空行',
  'the line is not UTF-8': '该行不是 UTF-8 编码',
  'write the stream as UTF-8': '以 UTF-8 写出数据流',
  'the line has {0} MiB, more than the {1} MiB that are read': '该行有 {0} MiB，超过可读取的 {1} MiB',
  'leave documents of this size out, or send each in a line of its own': '略去这样大的文档，或让每份各占一行',
  'the key "{0}" stands twice in one object of the line': '该行的一个对象中键“{0}”出现了两次',
  'nobody can tell which of the two is meant, so nothing of the line was judged':
    '无法知道指的是哪一个，因此该行未作任何判定',
  'write each key once': '每个键只写一次',
  'the line is JSON, but no object': '该行是 JSON，但不是对象',
  'write {"id": …, "path": …, "text": …}, or {"id": …, "documents": […]}':
    '写成 {"id": …, "path": …, "text": …}，或 {"id": …, "documents": […]}',
  'the line has a key "{0}" that means nothing here': '该行的键“{0}”在此没有意义',
  'it may be a misspelt one that was to matter, so nothing of the line was judged':
    '它可能是写错的重要键，因此该行未作任何判定',
  'send "id" with "path" and "text" or with "documents", and nothing else':
    '只发送“id”，配以“path”和“text”，或配以“documents”',
  'the line has no "id" that is a text or a whole number': '该行没有文字或整数形式的“id”',
  'nobody could tell whose result it is, so nothing of the line was judged': '无法知道结果属于谁，因此该行未作任何判定',
  'give each line an "id" of its own, of at most 1,024 characters': '给每行一个自己的“id”，至多 1,024 个字符',
  'the line has neither "path" with "text" nor "documents", or it has both':
    '该行既没有“path”加“text”，也没有“documents”；或两者都有',
  'write {"id": …, "path": "README.md", "text": …} for one document, or {"id": …, "documents": [{"path": …, "text": …}, …]} for several':
    '一份文档写成 {"id": …, "path": "README.md", "text": …}，多份写成 {"id": …, "documents": [{"path": …, "text": …}, …]}',
  'a "path" or "text" of the line is missing, empty, too long or no well-formed text':
    '该行的某个“path”或“text”缺失、为空、过长或不是完好的文字',
  'give each document a "path" of at most 4,096 characters and a "text", with no half of a surrogate pair in them':
    '给每份文档一个至多 4,096 个字符的“path”和一个“text”，其中不得有半个代理对',
  '"documents" of the line holds {0} documents, and 1 to {1} are judged together':
    '该行的“documents”含 {0} 份文档，可一起判定的为 1 至 {1} 份',
  'send what belongs to one model, data set or system in one line, and other things in lines of their own':
    '属于同一模型、数据集或系统的放在一行，其他的各占一行',
  'two documents of the line have the path "{0}"': '该行有两份文档的路径都是“{0}”',
  'nobody could tell which of them a finding is about, so nothing of the line was judged':
    '无法知道结果说的是哪一份，因此该行未作任何判定',
  'give each document of a line another path': '一行中的每份文档用不同的路径',
}
