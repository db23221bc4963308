/**
 * One tip a day for each subscriber, at her own local time. Decides what and when; knows neither
 * the messenger nor the database.
 */
@NullMarked
package mamaback.tips;

import org.jspecify.annotations.NullMarked;
