import * as v from 'valibot';

const SESSION = v.object({ token: v.string() });

/** A token for Graph from the rehearsal tenant, which stands for Entra. */
export async function freshToken(): Promise<string> {
  const answer = await fetch('/rehearsal/session');
  return v.parse(SESSION, await answer.json()).token;
}

const CLAIMS = v.object({ tid: v.string(), oid: v.string() });

/** Tenant and person, as SharePoint's page context says them. */
export function whoseToken(token: string): v.InferOutput<typeof CLAIMS> {
  const [, payload = ''] = token.split('.');
  return v.parse(CLAIMS, JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))));
}
