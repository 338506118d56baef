import type { evidence as english } from '../en/evidence.ts'
import type { Translation } from '../translation.ts'

export const evidence: Translation<typeof english> = {
  'sign.signed': '{bundle} 以密钥 {key} 对 {result} 签名',
  'pack-sign.signed': '{bundle} 以密钥 {key} 对 {pack} 签名，SHA-256 {digest}',
  'pack-lock.pinned-key': '{path} 固定了 {pack}，SHA-256 {digest}，由密钥 {key} 签名',
  'verify.signed': '{bundle} 由密钥 {keys} 签名，且未被改动',
  'verify.verdict': '所签名的结论：{verdict}（判定日期 {date}，由 {tool} 判定）',
  'verify.result': '{result} 与所签名的结果逐字节相同',
  'verify.files': { other: '{n} 个文件' },
  'verify.project': '{folder} 中的内容与所签名的一致：{files}、规则包（{packs}）和词表',
  'verify.alone': '没有与任何内容比对：请写出结果，或用 --project 写出项目',
  'verify.pack': '{pack} 与密钥 {keys} 所签名的一致：SHA-256 {digest}',
  'capsule.packed': '{capsule} 收有 {date} 的检查：{verdict}，{files}，SHA-256 {digest}',
  'replay.same': '{capsule} 重新判定，结果逐字节相同：SHA-256 {digest}',
  'replay.verdict': '结论：{verdict}（判定日期 {date}）',
  'replay.other-tool': '原由 waco {one} 判定，现由 waco {other} 判定；除此版本号外没有差异',
  'replay.other-build': '原由 waco {version} 的另一构建判定',
}
