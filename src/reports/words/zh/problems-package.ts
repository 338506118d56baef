import type { Sentences } from '../sentences.ts'

export const problemsPackage: Sentences = {
  '"waco-pack" is not a text': '“waco-pack”不是文本',
  '"{0}" is not the name of a package': '“{0}”不是软件包的名称',
  'install it first: npm install --save-dev {0}': '先安装它：npm install --save-dev {0}',
  'name another package; those who publish this one add "waco-pack": "FOLDER" to its package.json':
    '改用其他软件包；由此软件包的发布者在其 package.json 中加入 "waco-pack": "FOLDER"',
  'no package "{0}" is installed in node_modules, here or in a folder above':
    '此文件夹及其上级文件夹的 node_modules 中都没有安装软件包“{0}”',
  'the folder "{0}" in the package holds no pack.yaml': '软件包中的文件夹“{0}”没有 pack.yaml',
  'the pack path "{0}" leads out of the package': '规则包路径“{0}”指向软件包之外',
  'the package "{0}" does not say that it brings a pack': '软件包“{0}”没有说明自己带有规则包',
  'there are no rules to judge by, so nothing was judged': '没有可据以判定的规则，因此没有进行判定',
  'what stands elsewhere on the machine is not what was installed, so nothing was judged':
    '本机别处的内容不是所安装的内容，因此没有进行判定',
  'write a path inside the package, with forward slashes, and no link that leaves it':
    '写软件包内的路径，用正斜杠，且不经过指向其外的链接',
  'write the folder that holds pack.yaml: "waco-pack": "pack"': '写含有 pack.yaml 的文件夹："waco-pack": "pack"',
  'write the name as in package.json: npm:ruritania-pack or npm:@acme/house-rules':
    '按 package.json 中的写法写名称：npm:ruritania-pack 或 npm:@acme/house-rules',
  '{+0}; a check fetches nothing': '{+0}；检查时不下载任何内容',
}
