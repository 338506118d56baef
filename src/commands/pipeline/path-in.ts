/** The file that a text such as `json=report.json` names, whether or not there is such a format. */
export const pathIn = (text: string): readonly string[] => /^[^=]+=(.+)$/s.exec(text)?.slice(1) ?? []
