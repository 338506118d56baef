import type { init as english } from '../en/init.ts'
import type { Translation } from '../translation.ts'

export const init: Translation<typeof english> = {
  'init.found': '发现',
  'init.files': '文件',
  'init.next': '接下来',
  'init.no-document': '还没有模型卡、数据说明书或透明度披露；“waco scaffold > MODEL_CARD.md”可开始写一份',
  'init.look-alike': '{path}：{reason}',
  'init.together': '{documents} 描述同一事物',
  'init.wrote': '已写入 {path}：{what}',
  'init.would-write': '将写入 {path}：{what}',
  'init.replaced': '已替换 {path}：{what}',
  'init.would-replace': '将替换 {path}：{what}',
  'init.kept': '保留 {path}：{what}',
  'init.declined': '未写 {path}',
  'init.settings': '设置，按 {packs} 判定',
  'init.lock': '锁定 {packs}',
  'init.ci': '在 {system} 上运行 waco check',
  'init.no-ci':
    '没有为流水线写任何内容：未发现 .github 文件夹、.gitlab-ci.yml、azure-pipelines.yml、Jenkinsfile 或 Git 远程仓库',
  'init.join-gitlab': '在 .gitlab-ci.yml 中引入它：include: "{path}"',
  'init.join-azure': '在 Azure DevOps 中用 {path} 建立流水线',
  'init.join-jenkins': '建立以 {path} 为脚本路径的任务',
  'init.check': '“waco check”按这些设置判定；请提交这些文件，使每次运行都如此',
  'init.dry': '没有写入任何内容：去掉 --dry-run 即可写入',
  'init.ask': '写入 {path}（{what}）？[Y/n] ',
}
