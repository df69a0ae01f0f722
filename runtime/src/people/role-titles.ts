import type { Text } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { inForce } from '../publications/in-force.ts';
import type { Session } from '../store/session.ts';

export const systemRoleTitles: Readonly<Record<string, Text>> = {
  administrator: { 'zh-CN': '系统管理员', en: 'Administrator' },
  publisher: { 'zh-CN': '发布审批员', en: 'Publisher' },
};

/** The titles of roles, by id: the system's and those of the packs in force. */
export async function roleTitles(
  session: Session,
  parts: Parts,
  city: string,
  today: string,
): Promise<(role: string) => Text> {
  const titles = new Map(Object.entries(systemRoleTitles));
  for (const { hash } of (await inForce(session, city, today)).values()) {
    const bundle = await parts.machines.bundle(session, city, hash);
    for (const { id, title } of bundle.roles) titles.set(id, title);
  }
  return (role) => titles.get(role) ?? { 'zh-CN': role, en: role };
}
