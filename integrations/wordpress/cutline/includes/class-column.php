<?php
/**
 * A column in the lists of posts: what is open in each.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Read from what the last check left; nothing is checked to show a list.
 */
final class Column {

	/**
	 * Registers the column.
	 */
	public static function start(): void {
		add_action( 'admin_init', array( self::class, 'for_types' ) );
	}

	/**
	 * Adds it to each post type that is checked.
	 */
	public static function for_types(): void {
		foreach ( Options::possible_types() as $type ) {
			if ( 'off' !== Options::mode_of_type( $type ) ) {
				add_filter( "manage_{$type}_posts_columns", array( self::class, 'head' ) );
				add_action( "manage_{$type}_posts_custom_column", array( self::class, 'cell' ), 10, 2 );
			}
		}
	}

	/**
	 * Its head.
	 *
	 * @param string[] $columns The columns.
	 * @return string[]
	 */
	public static function head( $columns ): array {
		return array_merge( (array) $columns, array( 'cutline' => __( 'Captions and credits', 'cutline' ) ) );
	}

	/**
	 * One cell.
	 *
	 * @param string $column The column.
	 * @param int    $id     The post.
	 */
	public static function cell( $column, $id ): void {
		if ( 'cutline' !== $column ) {
			return;
		}
		$state = get_post_meta( (int) $id, Log::STATE, true );
		$words = self::words( is_array( $state ) ? $state : array() );
		if ( current_user_can( 'edit_others_posts' ) && ! empty( $state['at'] ) ) {
			echo '<a href="' . esc_url( admin_url( 'admin.php?page=cutline&post=' . (int) $id ) ) . '">' . esc_html( $words ) . '</a>';
		} else {
			echo esc_html( $words );
		}
		$reasons = get_post_meta( (int) $id, Judge::OVERRIDDEN, true );
		if ( is_array( $reasons ) && $reasons ) {
			$last = end( $reasons );
			$user = get_userdata( (int) $last['user'] );
			/* translators: %s: somebody's name. */
			echo '<br><span title="' . esc_attr( $last['reason'] ) . '">' . esc_html( sprintf( __( 'Overridden by %s', 'cutline' ), $user ? $user->display_name : __( 'somebody', 'cutline' ) ) ) . '</span>';
		}
	}

	/**
	 * A state in words.
	 *
	 * @param array $state As Log keeps it; empty for a post that was never checked.
	 */
	public static function words( array $state ): string {
		if ( empty( $state['at'] ) ) {
			return __( 'Not checked yet', 'cutline' );
		}
		if ( '' !== $state['unchecked'] ) {
			return __( 'Could not be checked', 'cutline' );
		}
		$parts = array();
		if ( $state['error'] ) {
			/* translators: %d: how many. */
			$parts[] = sprintf( _n( '%d error', '%d errors', $state['error'], 'cutline' ), $state['error'] );
		}
		if ( $state['warning'] ) {
			/* translators: %d: how many. */
			$parts[] = sprintf( _n( '%d warning', '%d warnings', $state['warning'], 'cutline' ), $state['warning'] );
		}
		$words = $parts ? implode( ', ', $parts ) : __( 'Nothing open', 'cutline' );
		if ( ! empty( $state['unread'] ) ) {
			/* translators: %d: how many. */
			$words .= ', ' . sprintf( _n( '%d picture file not read', '%d picture files not read', $state['unread'], 'cutline' ), $state['unread'] );
		}
		return $words;
	}
}
