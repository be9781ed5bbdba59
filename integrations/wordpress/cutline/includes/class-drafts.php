<?php
/**
 * Drafts on the desk's list: what is saved is checked a little later, by a job, and never while somebody saves it.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Nothing is stopped and nobody is written to: the list and the column know what publishing would say.
 */
final class Drafts {

	const HOOK = 'cutline_drafts';

	/** When a draft was saved that is not checked since. */
	const LIST = '_cutline_draft';

	const STATUSES = array( 'draft', 'pending' );

	const AT_A_TIME = 10;

	/**
	 * Registers the job.
	 */
	public static function start(): void {
		add_action( 'wp_after_insert_post', array( self::class, 'later' ), 20, 2 );
		add_action( self::HOOK, array( self::class, 'run' ) );
	}

	/**
	 * Puts a draft on the list, and takes from it what is none any more.
	 *
	 * @param int      $id   The post.
	 * @param \WP_Post $post The same.
	 */
	public static function later( $id, $post ): void {
		if ( ! in_array( $post->post_type, Options::possible_types(), true ) ) {
			return;
		}
		if ( ! in_array( $post->post_status, self::STATUSES, true ) || 'off' === Options::mode_of_type( $post->post_type ) ) {
			delete_post_meta( $id, self::LIST );
			return;
		}
		update_post_meta( $id, self::LIST, time() );
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_single_event( time() + MINUTE_IN_SECONDS, self::HOOK );
		}
	}

	/**
	 * Checks the drafts that wait, some at a time, until one cannot be checked.
	 */
	public static function run(): void {
		$found = get_posts(
			array(
				'post_type'        => Options::possible_types(),
				'post_status'      => self::STATUSES,
				// phpcs:ignore WordPress.DB.SlowDBQuery -- a job; the list is short.
				'meta_key'         => self::LIST,
				'orderby'          => 'meta_value_num',
				'order'            => 'ASC',
				'posts_per_page'   => self::AT_A_TIME + 1,
				'suppress_filters' => false,
			)
		);
		$left  = count( $found ) > self::AT_A_TIME ? MINUTE_IN_SECONDS : 0;
		foreach ( array_slice( $found, 0, self::AT_A_TIME ) as $post ) {
			$judgement = Recheck::check( $post );
			if ( '' !== $judgement->unchecked && ! in_array( $judgement->trouble, Recheck::OF_THE_STORY, true ) ) {
				$left = 10 * MINUTE_IN_SECONDS; // None of the others will be checked either.
				break;
			}
			delete_post_meta( $post->ID, self::LIST );
		}
		if ( $left && ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_single_event( time() + $left, self::HOOK );
		}
	}
}
