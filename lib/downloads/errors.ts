import { AppError, invalid, notFound } from '@/lib/core/errors'
import { MAX_FILES } from './limits'

/** The expected failures of files and of fetching them. */
export const noSuchDownload = () => notFound('download')

export const downloadExpired = () =>
  new AppError(
    'gone',
    'download.expired',
    'The time to fetch this file is over. Write to us, and we allow it again.',
  )

export const downloadUsedUp = () =>
  new AppError(
    'gone',
    'download.used_up',
    'This file was fetched as often as is allowed. Write to us, and we allow it again.',
  )

export const fileEmpty = () => invalid('digital_file.empty', 'This file is empty. Choose another one.')

export const fileMismatch = (name: string) =>
  new AppError(
    'unsupported',
    'digital_file.mismatch',
    `What is in ${name} is not what its name says. Choose another file.`,
  )

export const tooManyFiles = () =>
  new AppError('conflict', 'digital_file.too_many', `A variant has ${MAX_FILES} files at most.`)

export const lastFile = () =>
  new AppError(
    'conflict',
    'digital_file.last',
    'A variant that is delivered as a download needs a file. Add the other one first.',
  )
