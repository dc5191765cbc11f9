<?php
// Nobody lists this folder.
