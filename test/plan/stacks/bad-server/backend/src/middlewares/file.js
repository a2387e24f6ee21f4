import multer from 'multer'

// It's 10 MB, as nginx has it: don't raise one alone.
export default multer({ limits: { fileSize: 10 * 1024 * 1024 } })
