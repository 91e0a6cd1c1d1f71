import { principle } from '../../principle.ts';

export default principle({
  id: 'keep-pace-with-society',
  number: 'P7',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: "Match the pace of society's digitalisation.",
    zh: '与社会的数字化转型同步。',
  },
  sources: [{ line: '001:121', quote: '同步去匹配整个社会生态的数字化转型' }],
  checked: 'no',
  about: 'programme',
  check: () => {},
});
