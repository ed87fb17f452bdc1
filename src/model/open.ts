import type { ModelSettings } from './settings.js'
import type { ModelWorld, PredictionTarget } from './target.js'

/** Opens the model that the settings name. What runs it is loaded only now: a model's runtime is too big for those who do not use it.
 *  @throws UserError `file-missing`, `model-invalid`, `input-invalid` when it cannot be used */
export async function openTarget(settings: ModelSettings, world: ModelWorld): Promise<PredictionTarget> {
  if ('onnx' in settings) return (await import('./onnx/target.js')).openOnnx(settings, world)
  if ('command' in settings) return (await import('./command/target.js')).openCommand(settings, world)
  return (await import('./http/target.js')).openHttp(settings, world)
}
