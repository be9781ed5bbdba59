<?php
/**
 * The photo desk's memory: a line for everything that was stopped, asked, overridden or not checked, and what is open.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Two tables: the log, which only grows, and the open findings of each post as it was last judged.
 */
final class Log {

	const SCHEMA  = 1;
	const VERSION = 'cutline_schema';

	/** What may have happened. */
	const KINDS = array( 'stopped', 'asked', 'override', 'allowed', 'warned', 'unchecked', 'observed', 'slipped', 'unscheduled', 'unread' );

	/** The last judgement of a post in short: errors, warnings, unchecked, files of pictures that were not read, when. */
	const STATE = '_cutline_state';

	/**
	 * The name of the log's table.
	 */
	public static function table(): string {
		return $GLOBALS['wpdb']->prefix . 'cutline_log';
	}

	/**
	 * The name of the open findings' table.
	 */
	public static function findings_table(): string {
		return $GLOBALS['wpdb']->prefix . 'cutline_findings';
	}

	/**
	 * Makes the tables where they are not there yet.
	 */
	public static function prepare(): void {
		if ( (int) get_option( self::VERSION ) === self::SCHEMA ) {
			return;
		}
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$log      = self::table();
		$findings = self::findings_table();
		$collate  = $GLOBALS['wpdb']->get_charset_collate();
		dbDelta(
			"CREATE TABLE $log (
			id bigint(20) unsigned NOT NULL auto_increment,
			at datetime NOT NULL,
			kind varchar(20) NOT NULL,
			path varchar(20) NOT NULL,
			post_id bigint(20) unsigned NOT NULL,
			post_type varchar(20) NOT NULL,
			title text NOT NULL,
			user_id bigint(20) unsigned NOT NULL,
			rules text NOT NULL,
			reason text NOT NULL,
			messages longtext NOT NULL,
			sha256 varchar(64) NOT NULL,
			PRIMARY KEY  (id),
			KEY kind (kind),
			KEY post_id (post_id),
			KEY at (at)
			) $collate;"
		);
		dbDelta(
			"CREATE TABLE $findings (
			id bigint(20) unsigned NOT NULL auto_increment,
			at datetime NOT NULL,
			post_id bigint(20) unsigned NOT NULL,
			rule varchar(80) NOT NULL,
			family varchar(20) NOT NULL,
			level varchar(10) NOT NULL,
			message text NOT NULL,
			overridden tinyint(1) NOT NULL,
			PRIMARY KEY  (id),
			KEY post_id (post_id),
			KEY rule (rule)
			) $collate;"
		);
		update_option( self::VERSION, self::SCHEMA, true );
	}

	/**
	 * Writes a line.
	 *
	 * @param string    $kind      One of KINDS.
	 * @param Draft     $draft     The post.
	 * @param Judgement $judgement What was found.
	 * @param string    $reason    Why its warnings were overridden, or why it could not be checked; or empty.
	 */
	public static function write( string $kind, Draft $draft, Judgement $judgement, string $reason = '' ): void {
		$said = wp_list_pluck( array_slice( $judgement->findings, 0, 50 ), 'message' );
		Titles::learn( $judgement->findings );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- our own table.
		$GLOBALS['wpdb']->insert(
			self::table(),
			array(
				'at'        => gmdate( 'Y-m-d H:i:s' ),
				'kind'      => $kind,
				'path'      => $judgement->path,
				'post_id'   => $draft->id,
				'post_type' => $draft->type,
				'title'     => mb_substr( wp_strip_all_tags( $draft->title ), 0, 500 ),
				'user_id'   => get_current_user_id(),
				'rules'     => implode( ' ', $judgement->rules() ),
				'reason'    => $reason,
				'messages'  => (string) wp_json_encode( $said ),
				'sha256'    => $judgement->sha256,
			)
		);
		/**
		 * Something was stopped, asked, overridden, passed with findings, or could not be checked.
		 *
		 * @param string    $kind      One of Log::KINDS.
		 * @param Draft     $draft     The post.
		 * @param Judgement $judgement What was found.
		 * @param string    $reason    The reason, or empty.
		 */
		do_action( 'cutline_logged', $kind, $draft, $judgement, $reason );
	}

	/**
	 * Keeps what is open in a post, in place of what was.
	 *
	 * @param int       $id        The post.
	 * @param Judgement $judgement What was found.
	 */
	public static function keep( int $id, Judgement $judgement ): void {
		$wpdb  = $GLOBALS['wpdb'];
		$state = array(
			'at'        => time(),
			'unchecked' => $judgement->unchecked,
			'error'     => 0,
			'warning'   => 0,
			'note'      => 0,
			'unread'    => count( $judgement->unread ),
		);
		if ( '' === $judgement->unchecked ) {
			// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- our own table.
			$wpdb->delete( self::findings_table(), array( 'post_id' => $id ) );
			Titles::learn( $judgement->findings );
			foreach ( $judgement->findings as $each ) {
				// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- our own table.
				$wpdb->insert(
					self::findings_table(),
					array(
						'at'         => gmdate( 'Y-m-d H:i:s' ),
						'post_id'    => $id,
						'rule'       => $each['rule'],
						'family'     => $each['family'],
						'level'      => $each['level'],
						'message'    => $each['message'],
						'overridden' => (int) ( $each['overridden'] || $each['allowed'] ),
					)
				);
				$state[ $each['level'] ] += $each['overridden'] || $each['allowed'] ? 0 : 1;
			}
		} else {
			$before = get_post_meta( $id, self::STATE, true );
			$state  = array_merge( $state, is_array( $before ) ? array_intersect_key( $before, array_flip( array( 'error', 'warning', 'note' ) ) ) : array() );
		}
		update_post_meta( $id, self::STATE, $state );
	}

	/**
	 * Forgets a post that is gone. Its lines in the log stay.
	 *
	 * @param int $id The post.
	 */
	public static function forget( int $id ): void {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- our own table.
		$GLOBALS['wpdb']->delete( self::findings_table(), array( 'post_id' => $id ) );
	}
}
