/** What a model answers. */
export type Task = 'binary-classification' | 'multiclass-classification' | 'regression'

interface Shared {
  readonly task: Task
  /** Columns the model gets, in this order. Default: the inputs of the model where they have names of columns, else all columns. */
  readonly features?: readonly string[]
  /** Names of the classes in the order of the scores. Default: what the model says. */
  readonly classes?: readonly string[]
  /** Rows per call. Default: 1,024 for `onnx`, 256 for `http`. */
  readonly batch?: number
  /** Seconds without any progress after which the model counts as hanging. Default: 60. */
  readonly timeout?: number
}

export interface OnnxSettings extends Shared {
  /** Path of the model. */
  readonly onnx: string
  /** What the inputs take, where their names are not those of the features: input → feature, or features side by side. */
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>
  /** Which outputs to read, where that cannot be told. */
  readonly outputs?: OutputNames
  /** Threads that may predict. Default: one per processor. */
  readonly threads?: number
}

export interface OutputNames {
  readonly label?: string
  readonly scores?: string
  readonly value?: string
}

export interface CommandSettings extends Shared {
  /** Program and arguments; no shell. */
  readonly command: readonly [string, ...string[]]
  /** Variables to set for the program, above those of the job. */
  readonly env?: Readonly<Record<string, string>>
  /** Folder the program starts in, relative to the working directory. Default: that. */
  readonly cwd?: string
}

export type HttpProtocol = 'json' | 'kserve-v1' | 'kserve-v2' | 'mlflow' | 'sagemaker'

export interface HttpSettings extends Shared {
  readonly http: {
    /** Of the server for `kserve-v1`, `kserve-v2` and `mlflow` (a path of the protocol may be there already), else of the endpoint. */
    readonly url: string
    readonly protocol: HttpProtocol
    /** Name of the model, for KServe. */
    readonly model?: string
    /** `${NAME}` stands for the environment variable NAME. */
    readonly headers?: Readonly<Record<string, string>>
    /** How an instance is written: as an object of its features or as their values in order. Default: `values` for `kserve-v1`, else `objects`. */
    readonly instances?: 'objects' | 'values'
    /** For `kserve-v2`: one tensor per column, or one `[rows, features]`. Default: `columns`. */
    readonly tensors?: 'columns' | 'matrix'
    /** For `kserve-v2`: name of the one tensor. Default: `input-0`. */
    readonly input?: string
    /** For `kserve-v2`: which outputs to read, where that cannot be told. */
    readonly outputs?: OutputNames
    /** Requests under way at once. Default: 4. */
    readonly concurrency?: number
  }
}

/** How to ask a model: one of three ways. */
export type ModelSettings = OnnxSettings | CommandSettings | HttpSettings
