package org.saphan.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.saphan.platform.settings.Setting;

/** Loads the file of companies that the settings name, in the background. */
@Singleton
@Startup
@DependsOn("StartingContent")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileLoad {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    CompanyFile companies;

    @PostConstruct
    void start() {
        Setting.LOAD.find().ifPresent(file -> executor.submit(() -> companies.load(Path.of(file))));
    }
}
