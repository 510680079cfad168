import type { RawRegistrationDetails, RawUser } from '../../raw';

/** What a user has registered to sign in with more than a password; no methods: nothing. */
export function registrationDetails(
  user: RawUser,
  methodsRegistered: string[],
  standing: 'admin' | 'user' = 'user'
): RawRegistrationDetails {
  const registered = methodsRegistered.length > 0;
  return {
    id: user.id,
    isAdmin: standing === 'admin',
    isMfaCapable: registered,
    isMfaRegistered: registered,
    methodsRegistered,
    userDisplayName: user.displayName ?? '',
    userPrincipalName: user.userPrincipalName,
    userType: user.userType === 'Guest' ? 'guest' : 'member'
  };
}
