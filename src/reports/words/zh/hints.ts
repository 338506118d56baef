import type { Sentences } from '../sentences.ts'

/** What side files are, where an answer may stand that a format has no place for, and the place that is no file. */
export const hints: Sentences = {
  'command line': '命令行',
  'security.txt': 'security.txt',
  'license text': '许可证文本',
  'citation file': '引用信息文件',
  'file of evaluation results': '评估结果文件',
  'security policy': '安全策略',
  'in a data card beside it': '旁边的数据卡',
  'under a heading of your own': '自拟的标题之下',
  'in the model card': '模型卡',
  'in the README beside it': '旁边的 README',
  'under a heading in `description`, or in a data card beside it': '`description` 中的标题之下，或旁边的数据卡',
  'in an AI disclosure of the system': '系统的 AI 披露',
  'in the model card, or in the Model Documentation Form': '模型卡，或模型文档表',
  'in the card that it belongs to': '它所属的卡片',
  'in a model card in Markdown beside it': '旁边的 Markdown 模型卡',
  'in a model card beside it': '旁边的模型卡',
  'in `description`, or in a data card beside it': '`description`，或旁边的数据卡',
  'under the detailed description (2.1)': '详细说明（2.1）之下',
  'under risks and mitigations (5.2)': '风险与缓解措施（5.2）之下',
  'under process integration (3.1)': '流程整合（3.1）之下',
  'under appeals and review (3.6)': '申诉与复核（3.6）之下',
  'in the name of its folder, and in the README beside it': '所在文件夹的名称，以及旁边的 README',
  'in the documentation, to which "externalReferences" can point': '文档，可由“externalReferences”指向',
  'in a model card beside it, to which "externalReferences" can point': '旁边的模型卡，可由“externalReferences”指向',
  'in a document of its own': '单独的文档',
  'in `model_details.description`': '`model_details.description`',
  'in `data_description`': '`data_description`',
  'in `HI_justification` or `hi_potential_impacts`': '`HI_justification` 或 `hi_potential_impacts`',
  'in "ai_limitation", or in a model card beside it': '“ai_limitation”，或旁边的模型卡',
  'in "ai_informationAboutApplication", or in a model card beside it':
    '“ai_informationAboutApplication”，或旁边的模型卡',
  'in a model card or a disclosure of its own: the index does not ask for it':
    '单独的模型卡或透明度披露：该指数不询问这一点',
  'in a model card beside it; the record only says where that is': '旁边的模型卡；该记录只写明它在何处',
  'in the running text, or in a disclosure beside it': '正文，或旁边的透明度披露',
  'in `docs/README.md` of the bundle': '该模型包的 `docs/README.md`',
  "in the developer's own model card: the index says only how open others found the model":
    '开发者自己的模型卡：该指数只说明他人认为模型有多开放',
}
