<?php
/**
 * The original files of a story's pictures: what they say goes to the service, for the sizes in a story say none of it.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Read where they lie on this disk; what is kept elsewhere is not asked for.
 */
final class Originals {

	/** At most as many files of one story are read, and so many bytes of them sent: services take 2 MiB in all. */
	const MOST  = 40;
	const BYTES = 786432;

	/** Of a picture that was cut out of another, which was cut out of another. */
	const STEPS = 5;

	/**
	 * The pictures with the heads of their files, each with the first picture of its number.
	 *
	 * @param array<int, array<string, string>> $pictures As Pictures has them.
	 * @return array{array<int, array<string, string>>, array<int, array{name: string, told: string}>} And what was not read.
	 */
	public static function sent( array $pictures ): array {
		$unread = array();
		$seen   = array();
		$bytes  = 0;
		foreach ( $pictures as &$picture ) {
			$id = (int) $picture['id'];
			if ( ! $id || isset( $seen[ $id ] ) ) {
				continue;
			}
			$seen[ $id ] = true;
			$path        = self::path( $id );
			if ( '' === $path ) {
				continue;
			}
			if ( count( $seen ) > self::MOST || $bytes >= self::BYTES ) {
				$unread[] = self::unread( $path, __( 'It was left out: the story has more pictures than are read.', 'cutline' ) );
				continue;
			}
			$head = is_file( $path ) && is_readable( $path ) ? File_Head::of( $path ) : null;
			if ( null === $head ) {
				$told     = file_exists( $path ) ? __( 'It is no picture, or may not be read.', 'cutline' ) : __( 'It is not there.', 'cutline' );
				$unread[] = self::unread( $path, $told );
				continue;
			}
			$bytes          += strlen( $head );
			$picture['file'] = base64_encode( $head ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- bytes in JSON.
		}
		unset( $picture );
		return array( $pictures, $unread );
	}

	/**
	 * The same pictures without their files: the story and they were too large together.
	 *
	 * @param array<int, array<string, string>> $pictures As `sent` gave them.
	 * @return array{array<int, array<string, string>>, array<int, array{name: string, told: string}>} And what was not read.
	 */
	public static function left_out( array $pictures ): array {
		$unread = array();
		foreach ( $pictures as &$picture ) {
			if ( isset( $picture['file'] ) ) {
				unset( $picture['file'] );
				$unread[] = self::unread( self::path( (int) $picture['id'] ), __( 'It was left out: with it the page is larger than the service takes.', 'cutline' ) );
			}
		}
		unset( $picture );
		return array( $pictures, $unread );
	}

	/**
	 * Where the file lies that was uploaded, before it was scaled, cut or turned; empty where that is not on this disk.
	 *
	 * @param int $id The attachment.
	 */
	public static function path( int $id ): string {
		for ( $step = 0; $step < self::STEPS; ++$step ) {
			$meta   = wp_get_attachment_metadata( $id );
			$parent = is_array( $meta ) ? (int) ( $meta['parent_image']['attachment_id'] ?? 0 ) : 0;
			if ( ! $parent || ! get_post( $parent ) ) {
				break;
			}
			$id = $parent; // The block editor cuts a picture into a new one.
		}
		$path   = (string) wp_get_original_image_path( $id );
		$before = get_post_meta( $id, '_wp_attachment_backup_sizes', true );
		$before = is_array( $before ) ? (string) ( $before['full-orig']['file'] ?? '' ) : '';
		if ( '' !== $path && '' !== $before && empty( $meta['original_image'] ) ) {
			$path = path_join( dirname( $path ), wp_basename( $before ) ); // The media library cuts it in its place.
		}
		/**
		 * Where a picture's original file lies, for sites that keep it elsewhere on this disk.
		 *
		 * @param string $path A path; empty for none.
		 * @param int    $id   The attachment.
		 */
		$path = (string) apply_filters( 'cutline_original', $path, $id );
		return path_is_absolute( $path ) && ! wp_is_stream( $path ) ? $path : '';
	}

	/**
	 * A file that was not read.
	 *
	 * @param string $path Its path or address.
	 * @param string $told Why, a sentence.
	 * @return array{name: string, told: string}
	 */
	public static function unread( string $path, string $told ): array {
		return array(
			'name' => wp_basename( $path ),
			'told' => $told,
		);
	}
}
