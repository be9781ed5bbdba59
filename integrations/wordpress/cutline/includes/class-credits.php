<?php
/**
 * The credits of the media library: read from whichever plugin keeps them, with a field of our own where none does.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Our field writes where Newspack, Media Credit and Navis keep theirs, so that a credit outlives the plugin.
 */
final class Credits {

	/** Newspack Image Credits, Media Credit, Navis and Largo (read in their sources). */
	const FIELD        = '_media_credit';
	const ORGANISATION = '_navis_media_credit_org';

	/** Image Source Control (read in its source). */
	const SOURCE = 'isc_image_source';

	/** A credit of ours, for forgetting them where the site asks for it. */
	const OURS = '_cutline_credit_ours';

	/**
	 * Registers the field.
	 */
	public static function start(): void {
		add_action( 'init', array( self::class, 'begin' ), 20 );
	}

	/**
	 * Adds the field where the site has none, once all plugins are there.
	 */
	public static function begin(): void {
		if ( self::is_ours() ) {
			add_filter( 'attachment_fields_to_edit', array( self::class, 'field' ), 10, 2 );
			add_filter( 'attachment_fields_to_save', array( self::class, 'save' ), 10, 2 );
			add_filter( 'wp_generate_attachment_metadata', array( self::class, 'from_the_file' ), 10, 2 );
		}
	}

	/**
	 * Whether the field is ours.
	 */
	public static function is_ours(): bool {
		$said = Options::get( 'credits' );
		return 'on' === $said || ( 'auto' === $said && '' === self::other() );
	}

	/**
	 * The plugin that keeps credits here already, or empty.
	 */
	public static function other(): string {
		$known = array(
			'Newspack'             => class_exists( 'Newspack_Image_Credits' ) || class_exists( 'Newspack\Newspack_Image_Credits' ),
			'Media Credit'         => class_exists( 'Media_Credit' ) || function_exists( 'get_media_credit' ),
			'Navis Media Credit'   => defined( 'MEDIA_CREDIT_POSTMETA_KEY' ),
			'Image Source Control' => defined( 'ISCVERSION' ) || class_exists( 'ISC_Class' ),
		);
		return (string) key( array_filter( $known ) );
	}

	/**
	 * The credit that the media library has for a picture, as one line; or empty.
	 *
	 * @param int $id The attachment.
	 */
	public static function of( int $id ): string {
		$field  = (string) Options::get( 'credit_field' );
		$credit = '' === $field ? '' : self::meta( $id, $field );
		if ( '' === $credit ) {
			$credit = implode( '/', array_filter( array( self::meta( $id, self::FIELD ), self::meta( $id, self::ORGANISATION ) ) ) );
		}
		$credit = '' === $credit ? self::meta( $id, self::SOURCE ) : $credit;
		/**
		 * The credit of a picture, for sites that keep it elsewhere.
		 *
		 * @param string $credit The credit, or empty.
		 * @param int    $id     The attachment.
		 */
		return (string) apply_filters( 'cutline_credit', $credit, $id );
	}

	/**
	 * A meta value as one line of text.
	 *
	 * @param int    $id  The attachment.
	 * @param string $key The field.
	 */
	private static function meta( int $id, string $key ): string {
		$value = get_post_meta( $id, $key, true );
		return is_string( $value ) ? trim( wp_strip_all_tags( $value, true ) ) : '';
	}

	/**
	 * The field on the media library's screens.
	 *
	 * @param array    $fields What is there.
	 * @param \WP_Post $post   The attachment.
	 * @return array
	 */
	public static function field( $fields, $post ): array {
		if ( wp_attachment_is_image( $post ) ) {
			$fields['cutline_credit'] = array(
				'label' => __( 'Credit', 'cutline' ),
				'input' => 'text',
				'value' => self::meta( $post->ID, self::FIELD ),
				'helps' => __( 'Photographer and agency, such as Jo Lee/AFP.', 'cutline' ),
			);
		}
		return $fields;
	}

	/**
	 * Saves it.
	 *
	 * @param array $post  The attachment.
	 * @param array $typed What was typed.
	 * @return array
	 */
	public static function save( $post, $typed ): array {
		if ( isset( $typed['cutline_credit'] ) && current_user_can( 'edit_post', $post['ID'] ) ) {
			self::keep( (int) $post['ID'], sanitize_text_field( wp_unslash( $typed['cutline_credit'] ) ) );
		}
		return $post;
	}

	/**
	 * Keeps a credit of ours.
	 *
	 * @param int    $id     The attachment.
	 * @param string $credit The credit; empty to forget it.
	 */
	private static function keep( int $id, string $credit ): void {
		if ( '' === $credit ) {
			delete_post_meta( $id, self::FIELD );
			delete_post_meta( $id, self::OURS );
			return;
		}
		update_post_meta( $id, self::FIELD, wp_slash( $credit ) );
		update_post_meta( $id, self::OURS, 1 );
	}

	/**
	 * Fills the field from what the photographer or agency wrote into the file.
	 *
	 * @param array $metadata What WordPress has read of it.
	 * @param int   $id       The attachment.
	 * @return array
	 */
	public static function from_the_file( $metadata, $id ) {
		if ( '' === self::meta( (int) $id, self::FIELD ) && wp_attachment_is_image( (int) $id ) ) {
			$file   = wp_get_original_image_path( (int) $id );
			$credit = $file ? self::in_file( $file ) : '';
			if ( '' !== $credit ) {
				self::keep( (int) $id, $credit );
			}
		}
		return $metadata;
	}

	/**
	 * The credit in a file's IPTC fields: By-line (2:80) and Credit (2:110), as in IPTC-IIM 4.2; or empty.
	 *
	 * @param string $file A path.
	 */
	public static function in_file( string $file ): string {
		$info = array();
		if ( ! is_readable( $file ) || ! wp_getimagesize( $file, $info ) || empty( $info['APP13'] ) ) {
			return '';
		}
		$iptc = iptcparse( $info['APP13'] );
		if ( ! is_array( $iptc ) ) {
			return '';
		}
		$utf8   = "\x1b%G" === ( $iptc['1#090'][0] ?? '' );
		$read   = static function ( string $name ) use ( $iptc, $utf8 ): string {
			$words = (string) ( $iptc[ $name ][0] ?? '' );
			if ( ! $utf8 && ! mb_check_encoding( $words, 'UTF-8' ) ) {
				$words = mb_convert_encoding( $words, 'UTF-8', 'Windows-1252' );
			}
			return sanitize_text_field( $words );
		};
		$byline = $read( '2#080' );
		$credit = $read( '2#110' );
		if ( '' === $byline || '' === $credit || false !== mb_stripos( $credit, $byline ) ) {
			return '' === $credit ? $byline : $credit;
		}
		return "$byline/$credit";
	}
}
