import { server, type Session } from './server';

/** The session of the page: its token is renewed by asking the server again. */
export interface Tokens {
  readonly session: Session;
  get(options: { readonly fresh: boolean }): Promise<string>;
}

export async function openSession(): Promise<Tokens> {
  const session = await server.session();
  let { token } = session;
  return {
    session,
    get: async ({ fresh }) => {
      if (fresh) {
        token = (await server.session()).token;
      }
      return token;
    }
  };
}
