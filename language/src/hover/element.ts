import type { Finding } from '../findings/finding.ts';
import type { Checked } from '../findings/programme-check.ts';
import { descriptionOf } from '../programme/description.ts';
import type { Element, Link, Moment } from '../programme/elements.ts';
import { referrers } from '../programme/queries.ts';
import type { Language, LocalizedText } from '../text.ts';
import { enumerationOf, nouns, type PropertyKey, properties, valueWord } from '../vocabulary/index.ts';
import { code, escapeMarkdown } from './markdown.ts';
import { evidence } from './word.ts';

/** An element as a reader wants to know it: label, kind, description, owner, dates, its findings, and what depends on it. */
export function describeElement(element: Element, { findings }: Checked, language: Language): string {
  const facts = [...ownerFacts(element, language), ...dateFacts(element, language), ...referrerFacts(element, language)];
  const own = findings.filter((finding) => finding.element === element);
  return [
    heading(element, language),
    escapeMarkdown(descriptionOf(element) ?? ''),
    facts.join('\n'),
    own
      .slice(0, 5)
      .map((finding) => findingLine(finding, language))
      .join('\n'),
    evidence(
      element.sources.map(({ text }) => text),
      language,
    ),
    element.assumptions.map(({ text }) => `${language === 'zh' ? '假设：' : 'Assumed: '}${escapeMarkdown(text)}`).join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function heading(element: Element, language: Language): string {
  const title = element.label === undefined ? escapeMarkdown(element.name) : escapeMarkdown(element.label);
  const kind = kindOf(element, language);
  return `**${title}** ${code(element.name)} — ${nouns[element.noun][language]}${kind === undefined ? '' : `, ${kind}`}`;
}

function kindOf(element: Element, language: Language): string | undefined {
  const kind = 'kind' in element ? element.kind : undefined;
  const enumeration = enumerationOf(element.noun, 'kind');
  return (
    kind &&
    (enumeration && valueWord(enumeration, kind.id)?.[language] ? valueWord(enumeration, kind.id)?.[language] : escapeMarkdown(kind.id))
  );
}

function fact(name: LocalizedText, value: string, language: Language): string {
  return `- ${name[language]}${language === 'zh' ? '：' : ': '}${value}`;
}

function ownerFacts(element: Element, language: Language): string[] {
  const keys = ['owner', 'builder', 'steward', 'raised-by'] as const;
  return keys.flatMap((key) => {
    const links = element.links.filter((link) => link.key === key);
    return links.length === 0 ? [] : fact(properties[key], links.map(linkName).join(', '), language);
  });
}

function linkName({ name, target }: Link): string {
  return target?.label === undefined ? code(name) : `${escapeMarkdown(target.label)} ${code(name)}`;
}

function dateFacts(element: Element, language: Language): string[] {
  const word = (key: PropertyKey) => properties[key];
  const dated = (name: LocalizedText, moment: Moment | undefined) =>
    moment === undefined ? [] : [fact(name, escapeMarkdown(moment.text[language]), language)];
  switch (element.noun) {
    case 'initiative':
      return [
        ...element.gates.flatMap((gate) => dated(clause('gate', 'gate.kind', gate.kind?.id), gate.on)),
        ...element.phases.flatMap((phase) => {
          const name = clause('phase', 'phase.kind', phase.kind?.id);
          const text = [phase.start, phase.end].flatMap((moment) => moment?.text[language] ?? []).join('..');
          return [fact(name, text === '' ? noDate[language] : escapeMarkdown(text), language)];
        }),
      ];
    case 'control':
      return dated(word('live'), element.live);
    case 'goal':
      return [
        ...dated(word('raised-by'), element.on),
        ...(element.within === undefined ? [] : [fact(word('within'), escapeMarkdown(element.within.text), language)]),
      ];
    case 'need':
      return dated(word('raised-by'), element.on);
    case 'data':
      return dated(word('quality'), element.quality);
    case 'unit':
      return [...dated(word('founded'), element.founded), ...dated(word('until'), element.until)];
    case 'metric':
    case 'programme':
      return dated(word('as-of'), element.asOf);
    default:
      return [];
  }
}

const noDate: LocalizedText = { en: 'no date', zh: '未写日期' };

function clause(key: 'gate' | 'phase', enumeration: 'gate.kind' | 'phase.kind', id: string | undefined): LocalizedText {
  const kind = id === undefined ? undefined : valueWord(enumeration, id);
  return { en: `${properties[key].en} ${kind?.en ?? id ?? ''}`.trim(), zh: `${properties[key].zh}“${kind?.zh ?? id ?? ''}”` };
}

const shownReferrers = 6;

function referrerFacts(element: Element, language: Language): string[] {
  const keys = (Object.keys(properties) as PropertyKey[]).filter((key) => referrers(element, key).length > 0);
  return keys.map((key) => {
    const all = referrers(element, key);
    const more = all.length - shownReferrers;
    const names = all
      .slice(0, shownReferrers)
      .map(({ label, name }) => (label === undefined ? code(name) : `${escapeMarkdown(label)} ${code(name)}`));
    const rest = more > 0 ? [language === 'zh' ? `另外 ${more} 项` : `${more} more`] : [];
    const relation = { en: `Named after “${properties[key].en}” by`, zh: `在“${properties[key].zh}”中引用它的` };
    return fact(relation, [...names, ...rest].join(', '), language);
  });
}

const severities: Record<Finding['severity'], LocalizedText> = {
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  info: { en: 'Information', zh: '提示' },
};

function findingLine({ severity, principle, message }: Finding, language: Language): string {
  return `- **${severities[severity][language]}** ${code(principle)} ${escapeMarkdown(message[language])}`;
}
