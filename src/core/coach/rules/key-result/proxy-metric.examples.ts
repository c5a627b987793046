// Examples of the rule proxy-metric: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const proxyMetricExamples: Examples = {
  weak: [
    { lang: 'zh', text: '自助部署页面每周 UV 从 0 到 5000' },
    { lang: 'en', text: 'Followers of the community page from 2,000 to 6,000' },
    { lang: 'en', text: '200k views of the release notes, up from 80k' },
  ],
  strong: [
    { lang: 'zh', text: '自助部署成功的独立客户由 12 家到 60 家' },
    { lang: 'en', text: 'Distinct accounts deployed without a ticket from 12 to 60' },
    { lang: 'en', text: 'Tenant level views available for 10 tenants' },
    { lang: 'en', text: 'Download size from 2.4 GB to 1.5 GB' },
  ],
};
