<?php
/**
 * The gate for the moment at which a scheduled post goes public, and a watch over what passes no gate.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Core writes the status past every filter here, so its callback is replaced by one that asks first.
 */
final class Schedule_Gate {

	/** Where nothing could be checked and the site is closed then, it is tried again after so many seconds. */
	const AGAIN = 300;

	/**
	 * Registers the gate.
	 */
	public static function start(): void {
		add_action( 'plugins_loaded', array( self::class, 'replace' ) );
		add_action( 'transition_post_status', array( self::class, 'watch' ), 10, 3 );
	}

	/**
	 * Puts ours in the place of core's.
	 */
	public static function replace(): void {
		remove_action( 'publish_future_post', 'check_and_publish_future_post', 10 );
		add_action( 'publish_future_post', array( self::class, 'at_its_time' ), 10, 1 );
	}

	/**
	 * The time of a scheduled post has come.
	 *
	 * @param int $id The post.
	 */
	public static function at_its_time( $id ): void {
		$post = get_post( (int) $id );
		if ( ! $post || 'future' !== $post->post_status ) {
			return;
		}
		$early = strtotime( $post->post_date_gmt . ' GMT' ) > time();
		$draft = Draft::stored( $post );
		if ( $early || ! Gate::is_judged( $post->post_type, 'future' ) ) {
			Gate::let_through( $draft, null );
			check_and_publish_future_post( $post->ID );
			return;
		}
		$judgement = Judge::draft( $draft, 'schedule' );
		$why       = $judgement->stopped_by();
		if ( '' === $why ) {
			Gate::let_through( $draft, $judgement );
			check_and_publish_future_post( $post->ID );
			return;
		}
		if ( 'unchecked' === $why && ! in_array( $judgement->trouble, Recheck::OF_THE_STORY, true ) ) {
			$first = ! get_post_meta( $post->ID, Recheck::WAITS, true );
			update_post_meta( $post->ID, Recheck::WAITS, time() );
			wp_schedule_single_event( time() + self::AGAIN, 'publish_future_post', array( $post->ID ) );
			if ( $first ) {
				Outcome::stopped( $draft, $judgement, $why );
				Outcome::mail( $post, __( 'Not published at its time', 'cutline' ), $judgement->words( $why ) . ' ' . __( 'It is tried again every five minutes.', 'cutline' ) );
			}
			return;
		}
		// The status alone: to store the whole post would clean its words and its slug of what nobody is signed in to keep.
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, array( 'post_status' => 'pending' ), array( 'ID' => $post->ID ) ); // phpcs:ignore WordPress.DB -- as wp_publish_post does.
		clean_post_cache( $post->ID );
		wp_transition_post_status( 'pending', 'future', get_post( $post->ID ) );
		Log::write( 'unscheduled', $draft, $judgement, $judgement->unchecked );
		delete_post_meta( $post->ID, Recheck::WAITS );
		Log::keep( $post->ID, $judgement );
		Outcome::mail( $post, __( 'Not published at its time', 'cutline' ), $judgement->words( $why ) . ' ' . __( 'It waits for review.', 'cutline' ) );
		/** This action is documented in class-outcome.php */
		do_action( 'cutline_stopped', $draft, $judgement, $why );
	}

	/**
	 * Sees a post that went public past every gate, as wp_publish_post lets it: nothing can stop it, but it is told.
	 *
	 * @param string   $now  The new status.
	 * @param string   $was  The old one.
	 * @param \WP_Post $post The post.
	 */
	public static function watch( $now, $was, $post ): void {
		if ( 'publish' !== $now || 'publish' === $was || ! $post instanceof \WP_Post || ! Gate::is_judged( $post->post_type, $now ) ) {
			return;
		}
		delete_post_meta( $post->ID, Recheck::WAITS );
		$draft = Draft::stored( $post );
		if ( null !== Gate::passed( $draft ) ) {
			return;
		}
		$judgement = Judge::draft( $draft, 'code' );
		if ( $judgement->stops() ) {
			Log::write( 'slipped', $draft, $judgement );
			Log::keep( $post->ID, $judgement );
			Outcome::mail( $post, __( 'Public, and with a fault', 'cutline' ), $judgement->words( 'stopped' ) );
		} else {
			Outcome::passed( $draft, $judgement );
		}
	}
}
