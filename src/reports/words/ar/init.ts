import type { init as english } from '../en/init.ts'
import type { Translation } from '../translation.ts'

export const init: Translation<typeof english> = {
  'init.found': 'وُجد',
  'init.files': 'الملفات',
  'init.next': 'التالي',
  'init.no-document': 'لا توجد بعد بطاقة نموذج ولا صحيفة بيانات ولا إفصاح؛ يبدأ «waco scaffold > MODEL_CARD.md» واحدة',
  'init.look-alike': '{path}: {reason}',
  'init.together': '{documents} عن شيء واحد',
  'init.wrote': 'كُتب {path}: {what}',
  'init.would-write': 'سيُكتب {path}: {what}',
  'init.replaced': 'استُبدل {path}: {what}',
  'init.would-replace': 'سيُستبدل {path}: {what}',
  'init.kept': 'أُبقي {path}: {what}',
  'init.declined': 'تُرك {path}',
  'init.settings': 'إعدادات تحكم وفق {packs}',
  'init.lock': 'يثبّت {packs}',
  'init.ci': 'يشغّل waco check على {system}',
  'init.no-ci':
    'لا شيء لخط التكامل: لم يُعثر على مجلد .github ولا .gitlab-ci.yml ولا azure-pipelines.yml ولا Jenkinsfile ولا مستودع Git بعيد',
  'init.join-gitlab': 'ضمّنه في .gitlab-ci.yml: include: "{path}"',
  'init.join-azure': 'أنشئ من {path} خطًا في Azure DevOps',
  'init.join-jenkins': 'أنشئ مهمة يكون {path} مسار نصها',
  'init.check': 'يحكم «waco check» وفق هذه الإعدادات؛ أودِع الملفات ليحكم بها كل تشغيل',
  'init.dry': 'لم يُكتب شيء: احذف --dry-run للكتابة',
  'init.ask': 'أأكتب {path} ({what})؟ [Y/n] ',
}
