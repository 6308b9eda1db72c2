import type { template } from 'glass-easel'

export type ProcGenGroupList = NonNullable<template.ComponentTemplate['groupList']>
