import { useQueries } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import { problemOf, unreachable } from '../../connection/api-problem.ts';
import { randomId } from '../../connection/random-id.ts';
import { useSignInGate } from '../../connection/sign-in-gate.ts';
import type { Attachment } from '../../desk/model.ts';
import { currentLanguage } from '../../i18n/translation.ts';

export const attachmentKey = (id: string) => ['attachment', id] as const;

/** The server's limit for one file, in bytes (20 MiB). */
export const fileLimit = 20 * 1024 * 1024;

/** Names and sizes of uploaded files; known already where they were uploaded on this page. */
export function useAttachments(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: attachmentKey(id),
      queryFn: () =>
        dataOf(api.GET('/api/v1/attachments/{id}/description', { params: { path: { id } } })),
      staleTime: Infinity,
    })),
  });
}

export const attachmentAddress = (id: string): string => `/api/v1/attachments/${id}`;

/** Uploads one file and tells how much of it has gone, 0 to 1. `fetch` cannot tell that. */
export function uploadFile(file: File, told: (part: number) => void): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const upload = new XMLHttpRequest();
    upload.open('POST', '/api/v1/attachments');
    upload.setRequestHeader('accept-language', currentLanguage());
    upload.setRequestHeader('idempotency-key', randomId());
    const { csrf } = useSignInGate.getState();
    if (csrf !== null) upload.setRequestHeader('x-jingwei-csrf', csrf);
    upload.upload.onprogress = (event) => told(event.loaded / Math.max(1, event.total));
    upload.onerror = () => reject(unreachable());
    upload.onload = async () => {
      if (upload.status === 201) resolve(JSON.parse(upload.responseText) as Attachment);
      else reject(await problemOf(new Response(upload.responseText, { status: upload.status })));
    };
    const body = new FormData();
    body.append('file', file, file.name);
    upload.send(body);
  });
}
