import { MATERIALS } from './facts/materials.js';
import type { Material } from './facts/materials.js';

const BY_ID: ReadonlyMap<string, Material> = new Map(MATERIALS.map((material) => [material.id, material]));

/** The material of an id, or null when there is none. */
export const material = (id: string): Material | null => BY_ID.get(id) ?? null;

/** Every material. */
export const allMaterials = (): readonly Material[] => MATERIALS;
