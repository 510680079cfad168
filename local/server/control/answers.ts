/** JSON of the control plane. */
export function answer(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }
  });
}

export function refusal(status: number, sentence: string): Response {
  return answer({ error: sentence }, status);
}
