import { coercions } from '#core/explain/serializers/coercions.ts';
import { dotnetSerializers } from '#core/explain/serializers/dotnet.ts';
import { goSerializers } from '#core/explain/serializers/go.ts';
import { javaSerializers } from '#core/explain/serializers/java.ts';
import { javaJsonSerializers } from '#core/explain/serializers/java-json.ts';
import { javascriptSerializers } from '#core/explain/serializers/javascript.ts';
import { nativeSerializers } from '#core/explain/serializers/native.ts';
import { phpSerializers } from '#core/explain/serializers/php.ts';
import { pythonSerializers } from '#core/explain/serializers/python.ts';
import { rubySerializers } from '#core/explain/serializers/ruby.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';

/** Every serialiser that is known, the families that write most signed bodies first. */
export const serializers: readonly Serializer[] = [
  ...javascriptSerializers,
  ...pythonSerializers,
  ...javaSerializers,
  ...goSerializers,
  ...phpSerializers,
  ...dotnetSerializers,
  ...rubySerializers,
  ...javaJsonSerializers,
  ...nativeSerializers,
];

const byId = new Map([...serializers, ...coercions].map((one) => [one.id, one]));

/** The serialiser or coercion of a stable id. */
export function serializerById(id: string): Serializer | undefined {
  return byId.get(id);
}
