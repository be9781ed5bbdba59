<?php
/**
 * What a picture file says, without its pixels: the parts that hold words, as a smaller file of the same kind.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Nothing is understood here: the service reads it. A photograph of 20 MB has its words in some kilobytes.
 */
final class File_Head {

	/** Bytes that the service takes of a file. */
	const MOST = 262144;

	/** Parts of a file that are stepped over. */
	const PARTS = 20000;

	const PNG = "\x89PNG\r\n\x1a\n";

	/**
	 * The head of a file; null where it is no picture, or cannot be read.
	 *
	 * @param string $path Where it lies.
	 */
	public static function of( string $path ): ?string {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- parts of a file on this disk, and no others.
		$file = @fopen( $path, 'rb' ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, Generic.PHP.NoSilencedErrors -- that it cannot be read is told.
		if ( ! $file ) {
			return null;
		}
		$begin = (string) fread( $file, 4096 );
		if ( ! self::is_picture( $begin ) ) {
			fclose( $file );
			return null;
		}
		$kept = null;
		if ( "\xFF\xD8" === substr( $begin, 0, 2 ) ) {
			$kept = self::jpeg( $file );
		} elseif ( self::PNG === substr( $begin, 0, 8 ) ) {
			$kept = self::png( $file );
		} elseif ( 'RIFF' === substr( $begin, 0, 4 ) ) {
			$kept = self::webp( $file );
		}
		// Another kind, or not built as it should be: the service says so of what it gets.
		$kept = $kept ?? self::at( $file, 0, self::MOST );
		fclose( $file );
		// phpcs:enable
		return substr( $kept, 0, self::MOST );
	}

	/**
	 * Whether a file begins as a picture does that the service reads. Nothing else leaves this machine.
	 *
	 * @param string $begin Its first bytes.
	 */
	private static function is_picture( string $begin ): bool {
		return 1 === preg_match( '/^(?:\xFF\xD8|\x89PNG\r\n\x1A\n|RIFF....WEBP|GIF8|II[*+]\0|MM\0[*+]|....ftyp)/s', $begin )
			|| 1 === preg_match( '/^(?:\xEF\xBB\xBF)?\s*<(?:\?xml\b|!--|!DOCTYPE\s+svg\b|svg\b).*?<?svg\b/s', $begin );
	}

	/**
	 * Some bytes of a file; fewer where it ends.
	 *
	 * @param resource $file  The file.
	 * @param int      $at    From where.
	 * @param int      $count How many.
	 */
	private static function at( $file, int $at, int $count ): string {
		if ( $count < 1 || 0 !== fseek( $file, $at ) ) {
			return '';
		}
		return (string) stream_get_contents( $file, $count );
	}

	/**
	 * A JPEG's parts in front of its first scan that hold words: Exif, XMP, Content Credentials, Photoshop's.
	 *
	 * @param resource $file The file.
	 */
	private static function jpeg( $file ): ?string {
		$kept = "\xFF\xD8";
		$at   = 2;
		for ( $part = 0; $part < self::PARTS; ++$part ) {
			$head = self::at( $file, $at, 4 );
			if ( strlen( $head ) < 4 || "\xFF" !== $head[0] ) {
				return null;
			}
			$mark = ord( $head[1] );
			if ( 0xFF === $mark ) {
				++$at;
			} elseif ( 0xDA === $mark ) {
				return $kept . "\xFF\xDA\x00\x02\xFF\xD9";
			} else {
				$length = unpack( 'n', $head, 2 )[1];
				if ( $length < 2 || $mark < 0xC0 || ( 0xD0 <= $mark && $mark <= 0xD9 ) ) {
					return null;
				}
				if ( in_array( $mark, array( 0xE1, 0xEB, 0xED ), true ) && strlen( $kept ) < self::MOST ) {
					$kept .= self::at( $file, $at, 2 + $length );
				}
				$at += 2 + $length;
			}
		}
		return null;
	}

	/**
	 * A PNG's chunks of words, those behind its pixels too.
	 *
	 * @param resource $file The file.
	 */
	private static function png( $file ): ?string {
		$kept = self::PNG;
		$at   = 8;
		for ( $part = 0; $part < self::PARTS; ++$part ) {
			$head = self::at( $file, $at, 8 );
			if ( strlen( $head ) < 8 ) {
				return null;
			}
			$size = unpack( 'N', $head )[1];
			$kind = substr( $head, 4 );
			if ( 'IEND' === $kind ) {
				return "$kept\0\0\0\0IEND\xAE\x42\x60\x82";
			}
			if ( in_array( $kind, array( 'IHDR', 'eXIf', 'caBX', 'iTXt', 'tEXt', 'zTXt' ), true ) && strlen( $kept ) < self::MOST ) {
				$kept .= self::at( $file, $at, 12 + min( $size, self::MOST ) );
			}
			$at += 12 + $size;
		}
		return null;
	}

	/**
	 * A WebP's chunks of words, which stand behind its pixels.
	 *
	 * @param resource $file The file.
	 */
	private static function webp( $file ): ?string {
		$kept = '';
		$end  = 8 + unpack( 'V', self::at( $file, 4, 4 ) )[1];
		if ( fstat( $file )['size'] < $end - 1 ) { // The last byte may fill up an odd length.
			return null;
		}
		$at = 12;
		for ( $part = 0; $part < self::PARTS; ++$part ) {
			$head = self::at( $file, $at, 8 );
			if ( $at >= $end || strlen( $head ) < 8 ) {
				return 'RIFF' . pack( 'V', 4 + strlen( $kept ) ) . "WEBP$kept";
			}
			$size = unpack( 'V', $head, 4 )[1];
			if ( in_array( substr( $head, 0, 4 ), array( 'EXIF', 'XMP ', 'C2PA' ), true ) && strlen( $kept ) < self::MOST ) {
				$data  = self::at( $file, $at, 8 + min( $size, self::MOST ) );
				$kept .= $data . ( strlen( $data ) % 2 ? "\0" : '' );
			}
			$at += 8 + $size + $size % 2;
		}
		return null;
	}
}
