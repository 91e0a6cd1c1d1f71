import { principle } from '../../principle.ts';

export default principle({
  id: 'self-renewal',
  number: 'P12',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'An organisation must renew itself.',
    zh: '组织要敢于自我革新。',
  },
  sources: [{ line: '001:143', quote: '组织有一种思维的惯性' }],
  checked: 'no',
  about: 'programme',
  check: () => {},
});
