<?php
/**
 * What is written down and told once a post was stopped or let through.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The gates decide; this remembers, and tells those who are not at the screen.
 */
final class Outcome {

	/**
	 * A post was stopped. What it says may be stored as a draft or not at all.
	 *
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement What was found.
	 * @param string    $why       What Judgement::stopped_by said.
	 * @param bool      $live      Whether readers keep an older version: what is open there stays as it was.
	 */
	public static function stopped( Draft $draft, Judgement $judgement, string $why, bool $live = false ): void {
		Log::write( $why, $draft, $judgement, $judgement->unchecked );
		if ( $draft->id && ! $live ) {
			Log::keep( $draft->id, $judgement );
		}
		/**
		 * A post was kept from going public.
		 *
		 * @param Draft     $draft     The post.
		 * @param Judgement $judgement What was found.
		 * @param string    $why       "stopped", "asked" or "unchecked".
		 */
		do_action( 'cutline_stopped', $draft, $judgement, $why );
	}

	/**
	 * A post went public, or will when its time comes.
	 *
	 * @param Draft     $draft     The post, stored by now.
	 * @param Judgement $judgement What was found.
	 * @param string    $reason    The reason that was given for its warnings, or empty.
	 */
	public static function passed( Draft $draft, Judgement $judgement, string $reason = '' ): void {
		$asks = $judgement->asks();
		if ( '' !== $judgement->unchecked ) {
			Log::write( 'unchecked', $draft, $judgement, $judgement->unchecked );
			Recheck::later( $draft->id );
			if ( $judgement->asks_unchecked && '' !== $reason ) {
				self::remember( $draft->id, array( Judgement::unchecked_key( $draft ) ), $reason );
				Log::write( 'override', $draft, $judgement, $reason );
			} else {
				Notices::add_unchecked( $draft, $judgement );
			}
		}
		$allowed = array_filter( $judgement->findings, static fn( $each ) => $each['allowed'] && ! $each['overridden'] );
		if ( $allowed ) {
			$reasons = implode( ' ', array_unique( array_filter( wp_list_pluck( $allowed, 'reason' ) ) ) );
			self::remember( $draft->id, wp_list_pluck( $allowed, 'key' ), $reasons );
			Log::write( 'allowed', $draft, $judgement, $reasons );
		}
		if ( $asks && '' !== $reason ) {
			self::remember( $draft->id, wp_list_pluck( $asks, 'key' ), $reason );
			Log::write( 'override', $draft, $judgement, $reason );
			foreach ( $judgement->findings as &$finding ) {
				$finding['overridden'] = $finding['overridden'] || in_array( $finding, $asks, true );
			}
			unset( $finding );
		} elseif ( '' === $judgement->unchecked && $judgement->rules() ) {
			$new = array_filter( $judgement->shown(), static fn( $each ) => ! $each['overridden'] && ! $each['allowed'] && 'note' !== $each['level'] );
			if ( $new ) {
				Log::write( 'warned', $draft, $judgement );
			} elseif ( count( $judgement->shown() ) < count( $judgement->findings ) ) {
				Log::write( 'observed', $draft, $judgement );
			}
		}
		if ( $judgement->unread ) {
			Log::write( 'unread', $draft, $judgement, $judgement->words_of_unread() );
			Notices::add_unread( $draft, $judgement );
		}
		Log::keep( $draft->id, $judgement );
	}

	/**
	 * Keeps for what a reason was given, so that nobody is asked twice.
	 *
	 * @param int      $id     The post.
	 * @param string[] $keys   The keys of findings.
	 * @param string   $reason The reason.
	 */
	private static function remember( int $id, array $keys, string $reason ): void {
		$known = Judge::overridden( $id );
		foreach ( $keys as $key ) {
			$known[ $key ] = array(
				'user'   => get_current_user_id(),
				'at'     => time(),
				'reason' => $reason,
			);
		}
		update_post_meta( $id, Judge::OVERRIDDEN, $known );
	}

	/**
	 * Writes to the post's author and to whom the settings name.
	 *
	 * @param \WP_Post $post    The post.
	 * @param string   $subject What happened.
	 * @param string   $words   More of it, in plain text.
	 */
	public static function mail( \WP_Post $post, string $subject, string $words ): void {
		$author = get_userdata( (int) $post->post_author );
		$people = array_unique( array_filter( array_merge( $author ? array( $author->user_email ) : array(), (array) Options::get( 'notify' ) ) ) );
		$title  = wp_strip_all_tags( $post->post_title );
		$link   = admin_url( 'post.php?action=edit&post=' . $post->ID );
		foreach ( $people as $address ) {
			wp_mail( $address, "$subject – $title", "$title\n\n$words\n\n$link\n" );
		}
	}
}
