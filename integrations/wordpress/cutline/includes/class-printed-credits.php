<?php
/**
 * Prints the media library's credit under a picture, where the field is ours and the caption does not say it already.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * For the image block and for captions of the classic editor.
 */
final class Printed_Credits {

	/**
	 * Registers the printing.
	 */
	public static function start(): void {
		add_filter( 'render_block_core/image', array( self::class, 'in_block' ), 20, 2 );
		add_filter( 'shortcode_atts_caption', array( self::class, 'in_shortcode' ) );
	}

	/**
	 * The credit as it is printed, as HTML; empty where nothing is printed.
	 *
	 * @param int    $id      The attachment.
	 * @param string $caption The caption that stands there, as HTML.
	 */
	public static function words( int $id, string $caption = '' ): string {
		if ( ! $id || ! Options::get( 'print_credits' ) || ! Credits::is_ours() ) {
			return '';
		}
		$credit = Credits::of( $id );
		if ( '' === $credit || false !== mb_stripos( self::plain( $caption ), self::plain( $credit ) ) ) {
			return '';
		}
		$words = (string) Options::get( 'credit_words' );
		$words = preg_match( '/^(photo|foto|image|picture|credit|©|\(c\))/iu', $credit ) || false === strpos( $words, '{credit}' ) ? '{credit}' : $words;
		return '<span class="cutline-credit">' . esc_html( str_replace( '{credit}', $credit, $words ) ) . '</span>';
	}

	/**
	 * Words for a comparison.
	 *
	 * @param string $html HTML.
	 */
	private static function plain( string $html ): string {
		return (string) preg_replace( '/\s+/', ' ', html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/**
	 * An image block with its credit.
	 *
	 * @param string $html  The block.
	 * @param array  $block As it was parsed.
	 */
	public static function in_block( $html, $block ): string {
		$html  = (string) $html;
		$end   = strripos( $html, '</figcaption>' );
		$begin = strripos( $html, '<figcaption' );
		$words = self::words( (int) ( $block['attrs']['id'] ?? 0 ), false === $begin ? '' : substr( $html, $begin ) );
		if ( '' === $words ) {
			return $html;
		}
		if ( false !== $end ) {
			return substr( $html, 0, $end ) . " $words" . substr( $html, $end );
		}
		$end = strripos( $html, '</figure>' );
		return false === $end ? $html : substr( $html, 0, $end ) . "<figcaption class=\"wp-element-caption\">$words</figcaption>" . substr( $html, $end );
	}

	/**
	 * The caption of the classic editor with its credit.
	 *
	 * @param array $said The shortcode's attributes.
	 * @return array
	 */
	public static function in_shortcode( $said ): array {
		if ( preg_match( '/^attachment_(\d+)$/', (string) ( $said['id'] ?? '' ), $hit ) ) {
			$words           = self::words( (int) $hit[1], (string) $said['caption'] );
			$said['caption'] = trim( $said['caption'] . ' ' . $words );
		}
		return $said;
	}
}
