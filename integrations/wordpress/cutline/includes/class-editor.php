<?php
/**
 * Brings the panel and the sidebar into the block editor.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Three scripts, no build step: what is known and when it is asked, fixes, what is shown.
 */
final class Editor {

	/**
	 * Registers the scripts.
	 */
	public static function start(): void {
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue' ) );
	}

	/**
	 * Loads them for posts that are checked and whose findings are shown.
	 */
	public static function enqueue(): void {
		$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
		if ( ! $screen || 'post' !== $screen->base || ! in_array( Options::mode_of_type( (string) $screen->post_type ), array( 'warn', 'block' ), true ) ) {
			return;
		}
		$scripts = array(
			'check'  => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-data', 'wp-editor', 'wp-element', 'wp-i18n' ),
			'fixes'  => array( 'cutline-check', 'wp-block-editor', 'wp-blocks', 'wp-data', 'wp-editor', 'wp-rich-text' ),
			'editor' => array( 'cutline-fixes', 'wp-api-fetch', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-notices', 'wp-plugins' ),
		);
		foreach ( $scripts as $name => $needs ) {
			wp_enqueue_script( "cutline-$name", plugins_url( "assets/$name.js", FILE ), $needs, VERSION, true );
			if ( in_array( 'wp-i18n', $needs, true ) ) {
				wp_set_script_translations( "cutline-$name", 'cutline', dirname( FILE ) . '/languages' );
			}
		}
		wp_enqueue_style( 'cutline-editor', plugins_url( 'assets/editor.css', FILE ), array(), VERSION );
		$facts = array(
			'reason' => Options::REASON,
			'mode'   => Options::mode_of_type( (string) $screen->post_type ),
			'told'   => Notices::take( (int) get_the_ID() ),
		);
		wp_add_inline_script( 'cutline-check', 'window.cutline = ' . wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
}
