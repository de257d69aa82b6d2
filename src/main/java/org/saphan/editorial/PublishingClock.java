package org.saphan.editorial;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Publishes what is due. Every node has this clock; the editions' states let only one of them publish. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class PublishingClock {

    @Inject
    DueEditions due;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        due.all().forEach(due::publish);
    }
}
