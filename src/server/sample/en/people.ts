import type { SamplePerson, SampleTeam } from '../shape.ts';

export const people: SamplePerson[] = [
  { key: 'kerr', name: 'Daniel Kerr', email: 'daniel@larkfield.example', role: 'admin' },
  {
    key: 'cto',
    name: 'Ruth Adeyemi',
    email: 'ruth@larkfield.example',
    role: 'admin',
    speaksFor: ['management', 'product'],
  },
  { key: 'priya', name: 'Priya Nair', email: 'priya@larkfield.example', role: 'lead' },
  { key: 'jonas', name: 'Jonas Weber', email: 'jonas@larkfield.example', role: 'lead' },
  { key: 'ella', name: 'Ella Lindqvist', email: 'ella@larkfield.example', role: 'member' },
  { key: 'sam', name: 'Sam Okafor', email: 'sam@larkfield.example', role: 'member' },
  { key: 'hannah', name: 'Hannah Cole', email: 'hannah@larkfield.example', role: 'member' },
  { key: 'nadia', name: 'Nadia Farouk', email: 'nadia@larkfield.example', role: 'member' },
  { key: 'marco', name: 'Marco Ruiz', email: 'marco@larkfield.example', role: 'member' },
  { key: 'leah', name: 'Leah Goldberg', email: 'leah@larkfield.example', role: 'member' },
  { key: 'wei', name: 'Wei Chen', email: 'wei@larkfield.example', role: 'member' },
  { key: 'colin', name: 'Colin Hart', email: 'colin@larkfield.example', role: 'reader', speaksFor: ['sales'] },
  { key: 'grace', name: 'Grace Mbeki', email: 'grace@larkfield.example', role: 'reader' },
];

export const teams: SampleTeam[] = [
  {
    key: 'company',
    name: 'Larkfield',
    kind: 'company',
    stage: 'product-market-fit',
    parent: null,
    leads: ['cto'],
    members: [],
  },
  {
    key: 'deployment',
    name: 'Deployment',
    kind: 'product-technology',
    stage: 'product-market-fit',
    parent: 'company',
    leads: ['kerr'],
    members: ['ella', 'sam', 'hannah', 'nadia'],
  },
  {
    key: 'payments',
    name: 'Payments',
    kind: 'product-technology',
    stage: 'product-market-fit',
    parent: 'company',
    leads: ['priya'],
    members: ['marco', 'leah'],
  },
  {
    key: 'data',
    name: 'Data platform',
    kind: 'product-technology',
    stage: 'growth',
    parent: 'company',
    leads: ['jonas'],
    members: ['wei', 'sam'],
  },
];
