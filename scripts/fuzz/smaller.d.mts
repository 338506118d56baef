export declare const smaller: (text: string, isWrong: (text: string) => boolean, tries?: number) => string
