<?php
/**
 * What all gates have in common: which posts they judge, by which paths, and which they let through already.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * A post passes several hooks on its way to the public. It is judged once, by the first gate that can stop it well.
 */
final class Gate {

	/** How a post goes public: the block editor and other users of REST, the classic editor, lists, programs, time. */
	const PATHS = array( 'editor', 'classic', 'quick', 'bulk', 'xmlrpc', 'cli', 'code', 'schedule' );

	/** Paths on which somebody has the whole story on the screen. */
	const EDITORS = array( 'editor', 'classic' );

	/** Paths on which somebody is there to give a reason. */
	const ATTENDED = array( 'editor', 'classic', 'quick', 'bulk' );

	/**
	 * Posts that a gate has let through within this request, by what they say.
	 *
	 * @var array<string, array{judgement: Judgement|null, reason: string}>
	 */
	private static $through = array();

	/**
	 * The post that a gate let through and that is stored next: number, type, judgement, reason.
	 *
	 * @var array{int, string, Judgement|null, string}|null
	 */
	private static $next = null;

	/**
	 * Whether a post of this type and status is for readers, now or when its time comes.
	 *
	 * @param string $type   A post type.
	 * @param string $status A post status.
	 */
	public static function is_judged( string $type, string $status ): bool {
		$public = 'future' === $status || in_array( $status, get_post_stati( array( 'public' => true ) ), true );
		return $public && 'off' !== Options::mode_of_type( $type ) && ! Rendering::is_busy();
	}

	/**
	 * The status that core gives a post in the end: by its date, what is public is scheduled or the other way round.
	 *
	 * @param string $status What is asked for.
	 * @param string $date   Its date in GMT as the database has it; empty for now.
	 */
	public static function status_at( string $status, string $date ): string {
		if ( ! in_array( $status, array( 'publish', 'future' ), true ) ) {
			return $status;
		}
		$then = '' === $date || 0 === strpos( $date, '0000' ) ? 0 : (int) strtotime( "$date GMT" );
		return $then - time() >= MINUTE_IN_SECONDS ? 'future' : 'publish';
	}

	/**
	 * The post as readers have it; null where they have none, as of a scheduled one.
	 *
	 * @param \WP_Post|null $post The post as it is stored.
	 */
	public static function for_readers( ?\WP_Post $post ): ?\WP_Post {
		return $post && 'future' !== $post->post_status && self::is_judged( $post->post_type, $post->post_status ) ? $post : null;
	}

	/**
	 * Whether an update leaves what readers see of a public post as it is, and a scheduled one its hour: a picture may
	 * be under an embargo until then.
	 *
	 * @param Draft    $draft  The post as it would be.
	 * @param string   $status The status it would have.
	 * @param \WP_Post $old    The post as it is.
	 */
	public static function changes_nothing( Draft $draft, string $status, \WP_Post $old ): bool {
		$now = Draft::stored( $old );
		if ( ! Options::get( 'featured' ) ) {
			$now->featured   = 0;
			$draft           = clone $draft;
			$draft->featured = 0;
		}
		return $status === $old->post_status && ( 'future' !== $status || $draft->at === $now->at ) && $draft->name() === $now->name();
	}

	/**
	 * Remembers that a post was let through, until it is stored.
	 *
	 * @param Draft          $draft     The post.
	 * @param Judgement|null $judgement What was found; null where it was not judged.
	 * @param string         $reason    Why its warnings are overridden, or empty.
	 */
	public static function let_through( Draft $draft, ?Judgement $judgement, string $reason = '' ): void {
		self::$through[ self::name( $draft ) ] = array(
			'judgement' => $judgement,
			'reason'    => $reason,
		);
	}

	/**
	 * The same before the post's words are cleaned of what its author may not write: the next one of its number that
	 * is stored counts as this one.
	 *
	 * @param Draft          $draft     The post.
	 * @param Judgement|null $judgement What was found; null where it was not judged.
	 * @param string         $reason    Why its warnings are overridden, or empty.
	 */
	public static function let_next_through( Draft $draft, ?Judgement $judgement, string $reason = '' ): void {
		self::$next = array( $draft->id, $draft->type, $judgement, $reason );
	}

	/**
	 * Whether this is the post that a gate is waiting for.
	 *
	 * @param Draft $draft The post.
	 */
	public static function is_next( Draft $draft ): bool {
		list( $id, $type, $judgement, $reason ) = self::$next ?? array( -1, '', null, '' );
		if ( $draft->id !== $id || $draft->type !== $type ) {
			return false;
		}
		self::$next = null;
		self::let_through( $draft, $judgement, $reason );
		return true;
	}

	/**
	 * What a gate found before it let a post through; null where none did.
	 *
	 * @param Draft $draft The post.
	 * @return array{judgement: Judgement|null, reason: string}|null
	 */
	public static function passed( Draft $draft ): ?array {
		return self::$through[ self::name( $draft ) ] ?? null;
	}

	/**
	 * Forgets it: a judgement counts for one publish.
	 *
	 * @param Draft $draft The post.
	 */
	public static function forget( Draft $draft ): void {
		unset( self::$through[ self::name( $draft ) ] );
	}

	/**
	 * A post's name here. Its number is not part of it: a new one has none yet.
	 *
	 * @param Draft $draft The post.
	 */
	private static function name( Draft $draft ): string {
		return md5( wp_json_encode( array( $draft->type, trim( $draft->title ), trim( $draft->content ) ) ) );
	}
}
