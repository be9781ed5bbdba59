<?php
/**
 * The classic editor: a box with the reason and what was found last; what stopped a publish is a notice.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The box is not shown in the block editor, which has its own.
 */
final class Classic {

	const NONCE = 'cutline_reason_nonce';

	/**
	 * Registers the box.
	 */
	public static function start(): void {
		add_action( 'add_meta_boxes', array( self::class, 'add' ) );
	}

	/**
	 * Adds the box.
	 *
	 * @param string $type A post type.
	 */
	public static function add( $type ): void {
		if ( in_array( Options::mode_of_type( (string) $type ), array( 'warn', 'block' ), true ) ) {
			add_meta_box( 'cutline', __( 'Captions and credits', 'cutline' ), array( self::class, 'show' ), $type, 'side', 'high', array( '__back_compat_meta_box' => true ) );
		}
	}

	/**
	 * The box.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function show( \WP_Post $post ): void {
		$state = get_post_meta( $post->ID, Log::STATE, true );
		echo '<p>' . esc_html( Column::words( is_array( $state ) ? $state : array() ) ) . '</p>';
		if ( 'block' === Options::mode_of_type( $post->post_type ) && Options::may_override() ) {
			wp_nonce_field( self::NONCE . $post->ID, self::NONCE, false );
			echo '<p><label for="cutline-reason">' . esc_html__( 'If a warning is to be overridden: why?', 'cutline' ) . '</label></p>';
			echo '<textarea id="cutline-reason" name="' . esc_attr( Rest_Gate::REASON ) . '" rows="2" maxlength="1000" class="widefat">' . esc_textarea( Notices::reason( $post->ID ) ) . '</textarea>';
		}
	}

	/**
	 * The reason that came with this request for a post, or empty.
	 *
	 * @param int $id The post.
	 */
	public static function reason( int $id ): string {
		// phpcs:disable WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- it is verified here.
		$nonce = isset( $_POST[ self::NONCE ] ) ? sanitize_key( wp_unslash( $_POST[ self::NONCE ] ) ) : '';
		if ( '' === $nonce || ! wp_verify_nonce( $nonce, self::NONCE . $id ) ) {
			return '';
		}
		// phpcs:enable
		return Rest_Gate::tidy( sanitize_text_field( wp_unslash( $_POST[ Rest_Gate::REASON ] ?? '' ) ) );
	}
}
