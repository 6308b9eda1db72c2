import { mergeInternalComponents } from '@tarojs/shared'
import { spokenAttributes } from './attributes'

mergeInternalComponents(spokenAttributes)
