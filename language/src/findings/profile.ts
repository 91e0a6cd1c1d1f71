import type { Programme } from '../programme/programme.ts';
import type { Finding } from './finding.ts';

export const profiles = ['documented', 'strict', 'essential'] as const;
export type Profile = (typeof profiles)[number];

/** The profile that a programme chooses. */
export function profileOf(programme: Programme): Profile {
  const chosen = programme.choices.profile?.id;
  return profiles.find((profile) => profile === chosen) ?? 'documented';
}

/** Quiet by default: informations when asked for. */
export function shows(profile: Profile, { severity }: Pick<Finding, 'severity'>): boolean {
  if (profile === 'strict') return true;
  return severity === 'error' || (profile === 'documented' && severity === 'warning');
}
