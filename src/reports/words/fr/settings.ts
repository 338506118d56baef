import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<typeof english> = {
  'standing.off': ', désactivée par les réglages : ne compte pas',
  'label.settings': 'réglages',
  'verdict.weaker': '{scope} ; règles moins exigeantes que leur jeu de règles : {n}',
  'verdict.left-out': '{scope} ; fichiers écartés par les réglages : {n}',
  'settings.where': '{path}, ligne {line}',
  'settings.rule': '{rule} : {change}',
  'settings.level': '{ours}, dans le jeu de règles {pack}',
  'settings.off': 'désactivée, dans le jeu de règles {pack}',
  'settings.parameter': '{pointer} {ours}, dans le jeu de règles {pack}',
  'settings.parameter-added': '{pointer} {ours}, non fixé dans le jeu de règles',
  'settings.less': 'demande moins que le jeu de règles',
  'settings.as-much': 'demande au moins autant que le jeu de règles',
  'settings.change': '{changes} ({less} ; {where})',
  'settings.because': '{change} : {rationale}',
  'settings.note-level': ', {pack} dans le jeu de règles',
  'settings.note-parameters': ', avec des paramètres des réglages',
  'settings.include': 'inclure « {pattern} » ({where}), {kind} : {documents}',
  'settings.exclude': 'exclure « {pattern} » ({where}) : fichiers écartés : {n}',
  'settings.exclude-kind': 'exclure « {pattern} » ({where}), {kind} : {documents}',
  'settings.files': '{line} ({files})',
  'settings.more': '{files} et {n} de plus',
  'settings.documents': 'sujet {subject}, « {pattern} » ({where}) : {documents}',
  'settings.parts': 'parties de {subject}, « {pattern} » ({where}) : {documents}',
  'settings.beyond': '{line} ; va au-delà de ce qui a été parcouru',
  'html.settings': 'Réglages du projet',
  'html.settings.note':
    'Ce que ce projet demande autrement que ses jeux de règles, et les fichiers qu’il retient. Tout le reste est tel que dans les jeux de règles.',
}
