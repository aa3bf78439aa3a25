/** Measures the whole service from outside, through public doors only. Started by {@code bin/bench}. */
package nl.collectieveinbox.bench;
