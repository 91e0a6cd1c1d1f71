import { DefaultValueConverter, type GrammarAST } from 'langium';

/** The values of terminals: strings without quotes and escapes, dates and numbers in ASCII digits. */
export class DtxValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string): string {
    if (rule.name === 'STRING') return unquote(input);
    if (rule.name === 'DATE' || rule.name === 'NUMBER') return halfWidth(input);
    return input;
  }
}

/** The content of a string token; a missing closing quote loses nothing. */
function unquote(token: string): string {
  return token
    .slice(1)
    .replace(/(?<!\\)["”＂]$/, '')
    .replace(/\\(.)/g, '$1');
}

/** Full-width ASCII characters as the plain ones; each takes one UTF-16 code unit before and after. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
