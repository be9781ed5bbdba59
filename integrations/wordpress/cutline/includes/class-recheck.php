<?php
/**
 * Posts that went public unchecked are checked once the service answers again.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Every ten minutes, some at a time, until each is checked or, after days, given up. Nothing is taken down: somebody is told.
 */
final class Recheck {

	const HOOK = 'cutline_recheck';

	/** When a post went public unchecked. */
	const LIST = '_cutline_recheck';

	/** Since when it could not be checked for reasons of its own. */
	const SINCE = '_cutline_recheck_since';

	/** After as many days it is given up. */
	const DAYS = 3;

	/** Kinds of trouble that another story does not have. */
	const OF_THE_STORY = array( 'too_large', 'odd' );

	/** Since when a scheduled post waits for the service. */
	const WAITS = '_cutline_waits';

	const AT_A_TIME = 10;

	/**
	 * Registers the job and the command.
	 */
	public static function start(): void {
		add_action( self::HOOK, array( self::class, 'run' ) );
		if ( defined( 'WP_CLI' ) && \WP_CLI ) {
			\WP_CLI::add_command( 'cutline check', array( self::class, 'command' ) );
		}
	}

	/**
	 * Puts a post on the list.
	 *
	 * @param int $id The post.
	 */
	public static function later( int $id ): void {
		if ( $id ) {
			update_post_meta( $id, self::LIST, time() );
			delete_post_meta( $id, self::SINCE ); // Other words than those that could not be checked.
			if ( ! wp_next_scheduled( self::HOOK ) ) {
				wp_schedule_single_event( time() + 10 * MINUTE_IN_SECONDS, self::HOOK );
			}
		}
	}

	/**
	 * Checks the posts that wait, until one cannot be checked.
	 */
	public static function run(): void {
		$found = get_posts(
			array(
				'post_type'        => Options::possible_types(),
				'post_status'      => 'publish',
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
			$judgement = self::check( $post );
			if ( '' !== $judgement->unchecked ) {
				$left = 10 * MINUTE_IN_SECONDS;
				if ( ! in_array( $judgement->trouble, array_merge( self::OF_THE_STORY, array( 'slow' ) ), true ) ) {
					break; // None of the others will be checked either.
				}
				if ( ! self::is_given_up( $post, $judgement ) ) {
					update_post_meta( $post->ID, self::LIST, time() ); // To the end of the list.
				}
				if ( 'slow' === $judgement->trouble ) {
					break;
				}
				continue;
			}
			delete_post_meta( $post->ID, self::LIST );
			delete_post_meta( $post->ID, self::SINCE );
			if ( $judgement->stops() ) {
				Log::write( 'slipped', Draft::stored( $post ), $judgement );
				Outcome::mail( $post, __( 'Public, and with a fault', 'cutline' ), $judgement->words( 'stopped' ) );
			}
		}
		if ( $left && ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_single_event( time() + $left, self::HOOK );
		}
	}

	/**
	 * Takes a post from the list that could not be checked for days; its people are told that nobody has read it.
	 *
	 * @param \WP_Post  $post      The post.
	 * @param Judgement $judgement Why it could not be checked.
	 */
	private static function is_given_up( \WP_Post $post, Judgement $judgement ): bool {
		$since = (int) get_post_meta( $post->ID, self::SINCE, true );
		if ( $since && time() - $since < self::DAYS * DAY_IN_SECONDS ) {
			return false;
		}
		if ( ! $since ) {
			update_post_meta( $post->ID, self::SINCE, time() );
			return false;
		}
		delete_post_meta( $post->ID, self::LIST );
		delete_post_meta( $post->ID, self::SINCE );
		Log::write( 'unchecked', Draft::stored( $post ), $judgement, $judgement->unchecked );
		Outcome::mail( $post, __( 'Public, and never checked', 'cutline' ), $judgement->unchecked );
		return true;
	}

	/**
	 * Checks a post as it stands and keeps what is found.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function check( \WP_Post $post ): Judgement {
		$judgement = Judge::draft( Draft::stored( $post ), 'audit' );
		Log::keep( $post->ID, $judgement );
		return $judgement;
	}

	/**
	 * Checks what is published already, so that the desk's list begins full. `wp cutline check [--type=post] [--most=100]`
	 *
	 * @param string[]              $unused No arguments.
	 * @param array<string, string> $said   The options.
	 */
	public static function command( $unused, $said ): void {
		$posts = get_posts(
			array(
				'post_type'   => $said['type'] ?? 'post',
				'post_status' => 'publish',
				'numberposts' => (int) ( $said['most'] ?? 100 ),
			)
		);
		foreach ( $posts as $post ) {
			$judgement = self::check( $post );
			foreach ( $judgement->findings as $each ) {
				\WP_CLI::line( "{$post->ID}  {$each['level']}  {$each['message']}  {$each['rule']}" );
			}
			if ( '' !== $judgement->unchecked ) {
				\WP_CLI::warning( "{$post->ID}  {$judgement->unchecked}" );
			}
		}
		\WP_CLI::success( count( $posts ) );
	}
}
