import type { init as english } from '../en/init.ts'
import type { Translation } from '../translation.ts'

export const init: Translation<typeof english> = {
  'init.found': 'trouvé',
  'init.files': 'fichiers',
  'init.next': 'ensuite',
  'init.no-document':
    'pas encore de carte de modèle, de fiche de données ni de déclaration ; « waco scaffold > MODEL_CARD.md » en commence une',
  'init.look-alike': '{path} : {reason}',
  'init.together': '{documents} portent sur une même chose',
  'init.wrote': 'écrit {path} : {what}',
  'init.would-write': 'écrirait {path} : {what}',
  'init.replaced': 'remplacé {path} : {what}',
  'init.would-replace': 'remplacerait {path} : {what}',
  'init.kept': 'gardé {path} : {what}',
  'init.declined': 'laissé de côté {path}',
  'init.settings': 'réglages, qui jugent selon {packs}',
  'init.lock': 'fixe {packs}',
  'init.ci': 'lance waco check sur {system}',
  'init.no-ci':
    'rien pour l’intégration continue : ni dossier .github, ni .gitlab-ci.yml, ni azure-pipelines.yml, ni Jenkinsfile, ni dépôt distant de Git',
  'init.join-gitlab': 'dans .gitlab-ci.yml, l’inclure : include: "{path}"',
  'init.join-azure': 'faire de {path} un pipeline dans Azure DevOps',
  'init.join-jenkins': 'créer une tâche dont {path} est le script',
  'init.check': '« waco check » juge selon ces réglages ; versionner ces fichiers pour que chaque contrôle le fasse',
  'init.dry': 'rien n’a été écrit : ôter --dry-run pour écrire',
  'init.ask': 'écrire {path} ({what}) ? [Y/n] ',
}
