import { describe, expect, test } from 'vitest';
import { langs } from '../text.ts';
import { defaultPolicy, stances } from './policy.ts';
import { deviations, nearestProfile, profileIds, profiles } from './profiles.ts';
import { rules } from './rules/index.ts';
import { stancePrompts } from './stance-prompts.ts';

describe('A73: two stances, and profiles after several schools', () => {
  test('each profile once; the first is what an organization begins with', () => {
    expect(profiles.map(({ id }) => id)).toEqual(profileIds);
    expect(profiles[0]?.policy('en')).toEqual(defaultPolicy);
  });

  test.each(profiles.flatMap((profile) => langs.map((lang) => [profile.id, lang, profile] as const)))(
    '%s in %s is a policy: its limits do not cross, its rules are there and say why',
    (_, lang, { policy }) => {
      const { limits, rules: ruled } = policy(lang);
      expect(limits.objectives.block).toBeGreaterThanOrEqual(limits.objectives.warn);
      for (const [id, { severity, reason }] of Object.entries(ruled)) {
        const rule = rules.find((one) => one.id === id);
        // A change that changes nothing would be told as one.
        expect([id, rule?.severity]).not.toEqual([id, severity]);
        expect(rule).toBeDefined();
        expect(reason).not.toBe('');
      }
    },
  );

  test('no two profiles decide the same', () => {
    for (const one of profiles)
      for (const other of profiles)
        expect([one.id, other.id, deviations(one.policy('en'), other.policy('zh')).length === 0]).toEqual([
          one.id,
          other.id,
          one === other,
        ]);
  });

  test('each profile is nearest to itself, and what differs from it is told', () => {
    for (const { id, policy } of profiles)
      expect(nearestProfile(policy('zh'), 'en')).toMatchObject({ profile: { id }, differs: [] });
    const own = {
      ...defaultPolicy,
      stance: '2019' as const,
      rules: { 'no-unit': { severity: 'off' as const, reason: 'x' } },
    };
    expect(nearestProfile(own, 'en')).toMatchObject({
      profile: { id: 'correction' },
      differs: [{ at: 'rule', rule: 'no-unit', from: 'own', to: 'off' }],
    });
  });

  test('both stances have prompts of their own', () => {
    const [one, other] = stances.map((stance) => stancePrompts[stance]);
    for (const at of ['begin', 'origin', 'focus'] as const)
      for (const lang of langs) expect(one?.[at][lang]).not.toBe(other?.[at][lang]);
  });
});
