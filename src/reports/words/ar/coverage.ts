import type { coverage as english } from '../en/coverage.ts'
import type { Translation } from '../translation.ts'

export const coverage: Translation<typeof english> = {
  'label.crosswalk': 'المقابلة',
  'coverage.framework': '{title} ({edition}؛ {issuer})',
  'coverage.no-claim': 'مواضيع مشتركة، بندًا بندًا؛ دون ادعاء الامتثال لهذا الإطار.',
  'coverage.standing': '{standing} ({read})',
  'coverage.not-in-force': 'غير سارية',
  'coverage.asked-of-none': 'لم تُطلب من أي وثيقة',
  'coverage.none-known': 'لا مقابل معروفًا لما يأتي: {rules}',
  'coverage.not-sought': {
    zero: 'لا قواعد لم يُبحث لها عن مقابل',
    one: 'لم يُبحث عن مقابل لقاعدة واحدة',
    two: 'لم يُبحث عن مقابل لقاعدتين',
    few: 'لم يُبحث عن مقابل لـ {n} قواعد',
    many: 'لم يُبحث عن مقابل لـ {n} قاعدة',
    other: 'لم يُبحث عن مقابل لـ {n} قاعدة',
  },
  'strength.comparable': '',
  'strength.partial': 'جزئيًا',
  'strength.related': 'ذو صلة',
  'certainty.uncertain': 'غير مؤكد',
}
