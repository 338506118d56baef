import type { unmet as english } from '../en/unmet.ts'
import type { Translation } from '../translation.ts'

export const unmet: Translation<typeof english> = {
  'unmet.title': 'ما طُلب ولم يوجد',
  'unmet.how': 'يعرض --verbose الكل مع الأسباب',
  'unmet.few': '{what} ({n}): {names}',
  'unmet.few.more': '{what} ({n}): {names}، …',
  'unmet.rules': 'قواعد لم يُحكم بها في شيء',
  'unmet.selectors': 'مسارات وأنماط لم تطابق شيئًا',
  'unmet.topics': 'موضوعات تسأل عنها القواعد ولا تجيب عنها أي وثيقة',
  'unmet.item': '{name}: {text}',
  'unmet.no-document': 'لم يُحكم في أي وثيقة من نوعها ({kinds})',
  'unmet.subject': 'وثائق موضوع واحد مجتمعة',
  'unmet.not-applicable': 'لم تنطبق حيثما سُئل بها ({n})، بسبب ما قيل أو لم يُقل عن {topics}',
  'unmet.nothing': 'لا شيء عنه في أي موضع؛ تسأل عنه {rules}',
  'unmet.instead': 'ليس هناك إلا {states}؛ تسأل عنه {rules}',
  'selector.command-line': 'أُعطي في سطر الأوامر',
  'selector.include': 'أُعطي تحت «include» في الإعدادات',
  'selector.exclude': 'أُعطي تحت «exclude» في الإعدادات',
  'selector.subject': 'أُعطي لموضوع في الإعدادات',
  'html.unmet.rule': 'القاعدة',
  'html.unmet.topic': 'الموضوع',
  'html.unmet.selector': 'المسار أو النمط',
  'html.unmet.given': 'أين أُعطي',
  'html.unmet.left': 'و{n} غيرها يذكرها تقرير JSON للتشغيل نفسه',
}
